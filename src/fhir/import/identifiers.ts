import { NHS_NUMBER, ODS_ALIASES, ODS_ORGANISATION, SDS_USER_ID } from "../../../fhir-mappings/systems.ts";
import { isObject, type Json, listAt } from "./json.ts";

/** A number by which a resource of some type can be looked for. Its system is the one in force, whatever alias was sent. */
export interface BusinessId {
  readonly type: string;
  readonly system: string;
  readonly value: string;
}

export const businessKey = ({ type, system, value }: BusinessId): string => `${type} ${system}|${value}`;

/** Whose identifiers lead to them: references are made to these by number. */
const canonical = (system: string): string => (ODS_ALIASES.includes(system) ? ODS_ORGANISATION : system);

export const numberOf = (type: string, system: unknown, value: unknown): BusinessId | null => {
  if (typeof system !== "string" || typeof value !== "string" || value === "") return null;
  const known = canonical(system);
  const compact = known === NHS_NUMBER ? value.replaceAll(/[ -]/g, "") : value.trim();
  return { type, system: known, value: known === ODS_ORGANISATION ? compact.toUpperCase() : compact };
};

export function numbersOf(resource: Json): BusinessId[] {
  const type = String(resource.resourceType);
  const list = isObject(resource.identifier) ? [resource.identifier] : listAt(resource, "identifier");
  const numbers = list.flatMap((it) => (isObject(it) ? (numberOf(type, it.system, it.value) ?? []) : []));
  // As the mappings choose: a number under the system in force counts before the same under an alias.
  const inForce = (number: BusinessId) => list.some((it) => isObject(it) && it.system === number.system);
  return [...numbers.filter(inForce), ...numbers.filter((it) => !inForce(it))];
}

/** `identifier=system|value`, the one search that a conditional reference may make here. */
export function numberSearched(type: string, query: string): BusinessId | null {
  const parameters = [...new URLSearchParams(query)];
  const [name, value] = parameters[0] ?? [];
  if (parameters.length !== 1 || name !== "identifier" || value === undefined) return null;
  const bar = value.indexOf("|");
  return bar < 0 ? null : numberOf(type, value.slice(0, bar), value.slice(bar + 1));
}

/** The type that a number alone gives away. */
const typeBySystem: Readonly<Record<string, string>> = {
  [NHS_NUMBER]: "Patient",
  [ODS_ORGANISATION]: "Organization",
  [SDS_USER_ID]: "Practitioner",
};

/** What a logical reference looks for: its type as stated, or as the system of its number tells. */
export function numberMeant(reference: Json): BusinessId | null {
  const { identifier, type } = reference;
  if (!isObject(identifier) || typeof identifier.system !== "string") return null;
  const meant = typeof type === "string" ? type : typeBySystem[canonical(identifier.system)];
  return meant === undefined ? null : numberOf(meant, identifier.system, identifier.value);
}

/** The system under which a number should have been sent, where it came under another. */
export const systemInForce = (system: unknown): string | null =>
  typeof system === "string" && canonical(system) !== system ? canonical(system) : null;
