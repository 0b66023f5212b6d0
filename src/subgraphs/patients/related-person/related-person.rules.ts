import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { RelatedPerson } from "./related-person.ts";

export type RelatedPersonGiven = Omit<RelatedPerson, "id" | "active">;

export const createRelatedPerson = (id: string, given: RelatedPersonGiven): Decision<RelatedPerson> =>
  sound({ ...given, id, active: true });

export type RelatedPersonRevision = Partial<Omit<RelatedPersonGiven, "patientId">>;

/** Somebody who is no longer around the patient is history. */
export const reviseRelatedPerson = (person: RelatedPerson, given: RelatedPersonRevision): Decision<RelatedPerson> =>
  person.active === false ? refuse(ended) : sound({ ...person, ...given });

/** They no longer play this part in the patient's life: the record says until when they did. */
export function endRelatedPerson(
  person: RelatedPerson,
  { end }: { readonly end: DateTime | null },
  { now }: Occasion,
): Decision<RelatedPerson> {
  if (person.active === false) return refuse(ended);
  const until = end ?? (now.toISOString() as DateTime);
  const period = { start: person.period?.start ?? null, end: until };
  if (endsBeforeStart(period?.start, period?.end)) return refuse(invalid("end", "The end lies before the start."));
  return accept({ ...person, active: false, period });
}

const ended = wrongState("INACTIVE", "This relationship has ended.");

/** A person without a name, as a neighbour may be, is known by what they are to the patient. */
function sound(person: RelatedPerson): Decision<RelatedPerson> {
  const { names, relationships, period } = person;
  const faults = [
    ...((names ?? []).length + (relationships ?? []).length > 0
      ? []
      : [invalid("names", "Say who it is: by a name, or by what they are to the patient.")]),
    ...(endsBeforeStart(period?.start, period?.end) ? [invalid("period", "The period ends before it starts.")] : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(person);
}
