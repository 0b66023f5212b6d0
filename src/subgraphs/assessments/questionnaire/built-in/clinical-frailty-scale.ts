import { band, builtIn, choice, snomed } from "./question.ts";

/** The codes of the nine levels, in order, under our own short labels. */
const LEVELS = [
  ["1129331000000101", "Very fit", "Robust, active and energetic."],
  ["1129341000000105", "Well", "No active disease, and less fit than the fittest."],
  ["1129351000000108", "Managing well", "Illness is under control; not often active beyond walking."],
  ["1129361000000106", "Vulnerable", "Independent from day to day; symptoms limit what they do."],
  ["1129371000000104", "Mildly frail", "Slower, and needs help with the more demanding tasks of living."],
  ["1129381000000102", "Moderately frail", "Needs help with all outside activities and with keeping house."],
  ["1129391000000100", "Severely frail", "Depends on others for personal care; stable for now."],
  ["1129401000000102", "Very severely frail", "Depends on others entirely, near the end of life."],
  ["1129411000000100", "Terminally ill", "A life expectancy of less than six months."],
] as const;

export const clinicalFrailtyScale = builtIn({
  id: "0190a5c0-0000-7000-8000-000000000003",
  name: "clinical-frailty-scale",
  title: "Clinical Frailty Scale (Rockwood)",
  description: "How frail somebody of 65 or over was two weeks ago, as a trained assessor judges it, from 1 to 9.",
  copyright:
    "Clinical Frailty Scale © K. Rockwood, Dalhousie University. Its pictures and descriptions are not part of this: " +
    "the levels carry short labels of our own.",
  items: [
    choice(
      "level",
      "Level of frailty",
      LEVELS.map(([code, label], i) => ({
        coding: snomed(`${code} |Rockwood level ${i + 1} ${label}|`),
        points: i + 1,
      })),
    ),
  ],
  scores: [
    {
      measure: "clinical-frailty-scale",
      title: "Clinical frailty",
      method: "VALUE",
      linkIds: ["level"],
      conversion: [],
      higherIsBetter: false,
      meaningfulChange: 1,
      observation: snomed("763264000 |Canadian Study of Health and Aging Clinical Frailty Scale score|"),
      bands: LEVELS.map(([, label, meaning], i) => band(i + 1, label, meaning, { level: i + 1 })),
    },
  ],
});
