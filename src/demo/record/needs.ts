import { concept } from "../../kernel/coding.ts";
import type { Reference } from "../../kernel/reference.ts";
import type { DateTime } from "../../kernel/time.ts";
import { hl7 } from "../concepts.ts";
import type { Story } from "../story/story.ts";
import { to } from "../writing.ts";
import type { Person } from "./person.ts";
import type { Recording } from "./recording.ts";

const category = concept(hl7("condition-category", "problem-list-item", "Problem List Item"));

/** What the record says that the person lives with. */
export function needs(record: Recording, story: Story, { id, age, since }: Person): Reference[] {
  const { random, day, registration } = record;
  const [first, ...others] = story.needs;
  return [first!, ...random.some(others, random.between(0, 2))].map(({ what, years }) => {
    const known = -random.between(since, Math.max(since, Math.min(years, age) * 365));
    const row = record.add(
      "Condition",
      {
        patientId: id,
        code: what,
        categories: [category],
        clinicalStatus: "ACTIVE",
        verificationStatus: "CONFIRMED",
        severity: null,
        onset: day.date(known).slice(0, 7) as DateTime,
        abatement: null,
        recordedDate: day.at(known + 1),
        recorder: registration.colleague("gp").who,
        asserter: null,
        encounter: null,
        notes: [],
      },
      day.at(known + 1),
      registration.practice.id,
    );
    return to("Condition", row, what.text ?? what.codings[0]?.display ?? null);
  });
}
