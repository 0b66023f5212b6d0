import { band, builtIn, number, optional, snomed, whole } from "./question.ts";

/**
 * The measure is licensed: its statements, and the way from answers to a score, are Insignia Health's, and its cut-offs
 * have changed between versions. Score and level are recorded as the licensed form gave them; nothing is counted here.
 */
export const pam = builtIn({
  id: "0190a5c0-0000-7000-8000-000000000001",
  name: "pam",
  title: "Patient activation: result of the licensed form",
  description: "Knowledge, skills and confidence in managing one's own health: the result of the licensed form.",
  copyright: "Patient Activation Measure: Insignia Health LLC. Its statements are licensed and not part of this.",
  items: [whole("level", "Activation level", 1, 4), optional(number("score", "Activation score", 0, 100))],
  scores: [
    {
      measure: "pam-level",
      title: "Patient activation level",
      method: "VALUE",
      linkIds: ["level"],
      conversion: [],
      higherIsBetter: true,
      meaningfulChange: 1,
      observation: snomed("962851000000103 |Patient Activation Measure Level|"),
      bands: [
        band(1, "Level 1", "Feels that others look after their health, and may be overwhelmed by it.", {
          level: 1,
          hint: "Build trust. One small step at a time, longer and more frequent contacts, and somebody alongside.",
        }),
        band(2, "Level 2", "Knows some of what matters, and finds it hard to do much about it.", {
          level: 2,
          hint: "Build knowledge and first successes. Agree small changes, and look at them together soon.",
        }),
        band(3, "Level 3", "Acts for their own health, and is gaining confidence.", {
          level: 3,
          hint: "Build skills. Let the person set the goals, and offer peers and groups beside shorter contacts.",
        }),
        band(4, "Level 4", "Manages their health well, and may struggle when life changes.", {
          level: 4,
          hint: "Keep it going. Plan for setbacks together; light contact, or none unless the person asks.",
        }),
      ],
    },
    {
      measure: "pam-score",
      title: "Patient activation score",
      method: "VALUE",
      linkIds: ["score"],
      conversion: [],
      higherIsBetter: true,
      meaningfulChange: 4,
      observation: null,
      bands: [],
    },
  ],
});
