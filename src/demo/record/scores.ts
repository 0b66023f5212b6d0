import { concept } from "../../kernel/coding.ts";
import { hl7 } from "../concepts.ts";
import type { Care } from "./recording.ts";

const survey = concept(hl7("observation-category", "survey", "Survey"));

/** Scores at the start and some time after, each a little better or worse than the last. */
export function scores({ record, story, patientId, since }: Care): void {
  const { random, day, registration } = record;
  for (const { what, range } of random.some(story.scores, random.between(0, 2))) {
    const [least, most] = range;
    let value = random.between(least, most);
    for (let ago = Math.min(since - 3, 400); ago > 0; ago -= random.between(90, 200)) {
      record.add(
        "Observation",
        {
          patientId,
          status: "FINAL",
          categories: [survey],
          code: what,
          effectiveAt: day.at(-ago, 11),
          effectivePeriod: null,
          issued: day.at(-ago, 11),
          performers: [registration.colleague(story.lead).who],
          encounter: null,
          plan: null,
          goals: [],
          value: { kind: "INTEGER", integer: value },
          dataAbsentReason: null,
          interpretations: [],
          components: [],
          notes: [],
        },
        day.at(-ago, 11),
        registration.pcn.id,
      );
      value = Math.min(most, Math.max(least, value + random.between(-1, 2)));
    }
  }
}
