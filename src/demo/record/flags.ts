import { concept } from "../../kernel/coding.ts";
import { hl7 } from "../concepts.ts";
import type { Care } from "./recording.ts";

const safety = concept(hl7("flag-category", "safety", "Safety"));

/** What everyone who deals with the person must see first. One person in four has one. */
export function flags({ record, story, patientId, since }: Care): void {
  const { random, day, registration } = record;
  if (!random.chance(0.25)) return;
  const raised = -random.between(1, since);
  const ended = random.chance(0.15);
  record.add(
    "Flag",
    {
      patientId,
      status: ended ? "INACTIVE" : "ACTIVE",
      categories: [safety],
      code: random.pick(story.flags),
      period: day.period(raised, ended ? random.between(raised, -1) : undefined),
      author: registration.colleague(story.lead).who,
      encounter: null,
    },
    day.at(raised, 12),
    registration.pcn.id,
  );
}
