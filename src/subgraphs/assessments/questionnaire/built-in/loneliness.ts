import { band, builtIn, optional, whole } from "./question.ts";

const ITEMS = ["companionship", "left-out", "isolated"];

/** As the national measure of loneliness has it: three answers that add up, and one direct answer beside them. */
export const loneliness = builtIn({
  id: "0190a5c0-0000-7000-8000-000000000005",
  name: "loneliness",
  title: "Loneliness: three items (UCLA) and a direct one",
  description:
    "How often somebody lacks company, feels left out or isolated, from 1, hardly ever, to 3, often; " +
    "and how often they feel lonely, from 1, often or always, to 5, never.",
  copyright:
    "Three-item scale: Hughes et al. 2004, after the UCLA Loneliness Scale, © D. Russell. Direct question: Office for " +
    "National Statistics, Open Government Licence v3.0. The labels here are our own.",
  items: [
    whole("companionship", "Lacks company", 1, 3),
    whole("left-out", "Feels left out", 1, 3),
    whole("isolated", "Feels isolated", 1, 3),
    optional(whole("direct", "Feels lonely", 1, 5)),
  ],
  scores: [
    {
      measure: "ucla-loneliness-3",
      title: "Loneliness",
      method: "SUM",
      linkIds: ITEMS,
      conversion: [],
      higherIsBetter: false,
      meaningfulChange: null,
      observation: null,
      bands: [
        band(3, "Not lonely", "Answers as most people do who are not lonely."),
        band(6, "Lonely", "Answers as people do who are lonely: worth talking about company and belonging."),
      ],
    },
    {
      measure: "loneliness-direct",
      title: "Loneliness, asked directly",
      method: "VALUE",
      linkIds: ["direct"],
      conversion: [],
      higherIsBetter: true,
      meaningfulChange: null,
      observation: null,
      bands: [
        band(1, "Often or always", "Feels lonely often or always."),
        band(2, "Some of the time", "Feels lonely some of the time."),
        band(3, "Occasionally", "Feels lonely now and then."),
        band(4, "Hardly ever", "Hardly ever feels lonely."),
        band(5, "Never", "Never feels lonely."),
      ],
    },
  ],
});
