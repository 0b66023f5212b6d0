import { NHS_NUMBER, ODS_ORGANISATION, SDS_ROLE_PROFILE_ID, SDS_USER_ID } from "../../../fhir-mappings/systems.ts";
import type { Entry } from "./entry.ts";
import type { Finding } from "./finding.ts";
import type { BusinessId } from "./identifiers.ts";
import { textAt } from "./json.ts";

/** Someone who carries an NHS number here. */
export interface Person {
  readonly id: string;
  readonly birthDate: string | null;
  readonly visible: boolean;
}

const natural: Readonly<Record<string, string>> = {
  Patient: NHS_NUMBER,
  Organization: ODS_ORGANISATION,
  Practitioner: SDS_USER_ID,
  PractitionerRole: SDS_ROLE_PROFILE_ID,
};

/** The national number by which a thing is the same whoever sends it. */
export const naturalNumber = (numbers: readonly BusinessId[]): BusinessId | null =>
  numbers.find(({ type, system }) => natural[type] === system) ?? null;

const birthDateOf = ({ resource }: Entry): string | null => (resource ? textAt(resource, "birthDate") : null);

/** The patient here who is meant: the number and the date of birth agree, as a trace on the Spine asks. */
export const samePerson = (entry: Entry, { value }: BusinessId, people: ReadonlyMap<string, readonly Person[]>) =>
  people.get(value)?.find(({ visible, birthDate }) => visible && birthDate === birthDateOf(entry))?.id ?? null;

/** Why the number cannot be this patient's; null where it can. The patient is one of `people` from now on. */
export function conflict(
  entry: Entry,
  id: string,
  { value }: BusinessId,
  people: Map<string, Person[]>,
): Finding | null {
  const others = people.get(value)?.filter((person) => person.id !== id) ?? [];
  people.set(value, [...(people.get(value) ?? []), { id, birthDate: birthDateOf(entry), visible: true }]);
  if (others.length === 0) return null;
  const expression = "Patient.identifier";
  return others.some(({ visible }) => visible)
    ? { kind: "UNMAPPABLE", expression, reason: "another patient, born on another day, has this NHS number" }
    : { kind: "REFUSED", expression, reason: "this NHS number cannot be recorded here" };
}
