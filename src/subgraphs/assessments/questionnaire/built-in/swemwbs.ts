import { band, builtIn, snomed, whole } from "./question.ts";

const ITEMS = ["optimism", "usefulness", "relaxation", "dealing-with-problems", "thinking", "closeness", "decisions"];

/** From the sum of the answers to the metric score (Stewart-Brown et al. 2009, by Rasch analysis). From 7 on. */
const METRIC = [
  7, 9.51, 11.25, 12.4, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59, 19.25, 19.98, 20.73,
  21.54, 22.35, 23.21, 24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.7, 32.55, 35,
] as const;

/**
 * The scale may be used once registered with its owners, and its words are theirs: the labels here are ours, to tell
 * the answers apart, and the registered form is put to the person. Bands: Ng Fat et al. 2017.
 */
export const swemwbs = builtIn({
  id: "0190a5c0-0000-7000-8000-000000000002",
  name: "swemwbs",
  title: "Short Warwick-Edinburgh Mental Wellbeing Scale: answers to the registered form",
  description:
    "Mental wellbeing over the last two weeks: seven answers from 1, none of the time, to 5, all of the time.",
  copyright:
    "Short Warwick-Edinburgh Mental Wellbeing Scale (SWEMWBS) © NHS Health Scotland, University of Warwick and " +
    "University of Edinburgh, 2008, all rights reserved. Its statements are not part of this: register to use them.",
  items: ITEMS.map((linkId, i) => whole(linkId, `Statement ${i + 1}: ${linkId.replaceAll("-", " ")}`, 1, 5)),
  scores: [
    {
      measure: "swemwbs",
      title: "Mental wellbeing",
      method: "SUM",
      linkIds: ITEMS,
      conversion: METRIC.map((score, i) => ({ raw: 7 + i, score })),
      higherIsBetter: true,
      meaningfulChange: 1,
      observation: snomed("718466001 |Short Warwick-Edinburgh Mental Well-being Scale score|"),
      bands: [
        band(7, "Low", "Wellbeing is low: worth talking about what is behind it, and whether the GP should know."),
        band(19.6, "Medium", "Wellbeing is about what most people in the United Kingdom report."),
        band(27.5, "High", "Wellbeing is high: higher than most people in the United Kingdom report."),
      ],
    },
  ],
});
