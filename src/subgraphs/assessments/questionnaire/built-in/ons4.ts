import type { ScoreDefinition } from "../../measure-score/measure-score.ts";
import { band, builtIn, whole } from "./question.ts";

const RISING = [
  band(0, "Low", "Low, as the Office for National Statistics counts it."),
  band(5, "Medium", "In the middle, as the Office for National Statistics counts it."),
  band(7, "High", "High, as the Office for National Statistics counts it."),
  band(9, "Very high", "Very high, as the Office for National Statistics counts it."),
];
const ANXIETY = [
  band(0, "Very low", "Hardly any anxiety."),
  band(2, "Low", "Little anxiety."),
  band(4, "Medium", "Some anxiety."),
  band(6, "High", "Much anxiety: worth talking about what is behind it."),
];

/** Each of the four stands for itself: there is no sum. No verified code is known for any of them. */
const each = (
  linkId: string,
  title: string,
  higherIsBetter: boolean,
  bands: ScoreDefinition["bands"],
): ScoreDefinition => ({
  measure: `ons4-${linkId}`,
  title,
  method: "VALUE",
  linkIds: [linkId],
  conversion: [],
  higherIsBetter,
  meaningfulChange: null,
  observation: null,
  bands,
});

export const ons4 = builtIn({
  id: "0190a5c0-0000-7000-8000-000000000004",
  name: "ons4",
  title: "Personal wellbeing (ONS4)",
  description: "Four answers from 0, not at all, to 10, completely: life as a whole, and how yesterday was.",
  copyright:
    "The four personal wellbeing questions: Office for National Statistics, Open Government Licence v3.0. " +
    "The labels here are our own.",
  items: [
    whole("satisfaction", "Satisfied with life nowadays", 0, 10),
    whole("worthwhile", "Finds what they do worthwhile", 0, 10),
    whole("happiness", "Happy yesterday", 0, 10),
    whole("anxiety", "Anxious yesterday", 0, 10),
  ],
  scores: [
    each("satisfaction", "Life satisfaction", true, RISING),
    each("worthwhile", "Feeling worthwhile", true, RISING),
    each("happiness", "Happiness", true, RISING),
    each("anxiety", "Anxiety", false, ANXIETY),
  ],
});
