import { type OdsCode, parseOdsCode } from "../../../kernel/ods-code.ts";
import { idOf } from "../../../kernel/reference.ts";
import {
  accept,
  type Decision,
  invalid,
  notFound,
  notPermitted,
  type Refusal,
  refuse,
  wrongState,
} from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { isKeptBy, notKept, type Ours } from "../keeping.rules.ts";
import type { Organisation } from "./organisation.ts";

/** What the rules must know of the directory: the writer's group, and the parent that the input names. */
export interface Standing {
  readonly ours: Ours;
  readonly parent: Stored<Organisation> | null;
}

export type OrganisationGiven = Omit<Organisation, "id" | "active" | "types" | "odsCode"> & {
  readonly odsCode: string | null;
};

/** Anyone who may write may add an organisation that the directory lacks: a nursery, a school, a charity. */
export function createOrganisation(id: string, given: OrganisationGiven, standing: Standing): Decision<Organisation> {
  const faults = [...odsFaults(given.odsCode), ...nameFaults(given.name), ...parentFaults(id, given, standing)];
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...given, id, odsCode: ods(given.odsCode), types: [], active: true });
}

export type OrganisationRevision = Partial<OrganisationGiven & Pick<Organisation, "active">>;

export function reviseOrganisation(
  organisation: Stored<Organisation>,
  { odsCode, ...given }: OrganisationRevision,
  standing: Standing,
): Decision<Organisation> {
  if (!mayKeep(organisation, standing.ours)) return refuse(notKept());
  const revised = { ...organisation, ...given };
  const moved = idOf(revised.partOf, "Organisation") !== idOf(organisation.partOf, "Organisation");
  const faults = [
    ...odsFaults(odsCode ?? null),
    ...lastingFaults(organisation, odsCode, revised.type),
    ...nameFaults(revised.name),
    ...(given.active === false ? [invalid("active", "Use endOrganisation to end an organisation.")] : []),
    ...(moved ? parentFaults(organisation.id, revised, standing) : []),
  ];
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...revised, odsCode: ods(odsCode ?? null) ?? organisation.odsCode });
}

/** The organisation closes, or no longer takes part in care. */
export function endOrganisation(organisation: Stored<Organisation>, ours: Ours): Decision<Organisation> {
  if (!mayKeep(organisation, ours)) return refuse(notKept());
  if (organisation.active === false) return refuse(wrongState("INACTIVE", "The organisation has ended."));
  return accept({ ...organisation, active: false });
}

/** Only whoever recorded it can say that it was an error; a member of one's own group is none: it has patients. */
export const organisationInError = (organisation: Stored<Organisation>, ours: Ours): Decision<Stored<Organisation>> =>
  ours.has(organisation.ownerId) && !ours.has(organisation.id)
    ? accept({ ...organisation, enteredInError: true })
    : refuse(notPermitted("id", "Only who recorded an organisation, of another group than theirs, may say so."));

/** An organisation is kept by itself, its parent, its PCN and its members, and by whoever recorded it. */
export const mayKeep = ({ id, partOf, ownerId }: Stored<Organisation>, ours: Ours): boolean =>
  isKeptBy(ours, [id, idOf(partOf, "Organisation"), ownerId]);

const ods = (text: string | null): OdsCode | null => (text === null ? null : parseOdsCode(text));

const odsFaults = (text: string | null): Refusal[] =>
  text !== null && parseOdsCode(text) === null
    ? [invalid("odsCode", "An ODS code has 3 to 12 letters and digits.")]
    : [];

const nameFaults = (name: string | null): Refusal[] => (name ? [] : [invalid("name", "An organisation needs a name.")]);

/** Who sees whose patients follows from code and PCN, so neither is taken or left by a revision. */
const lastingFaults = (current: Organisation, odsCode: string | null | undefined, type: Organisation["type"]) => [
  ...(odsCode !== undefined &&
  current.odsCode !== null &&
  (odsCode === null || parseOdsCode(odsCode) !== current.odsCode)
    ? [invalid("odsCode", "An organisation keeps its ODS code for good.")]
    : []),
  ...((type === "PCN") !== (current.type === "PCN")
    ? [invalid("type", "An organisation is a PCN from its beginning, or never.")]
    : []),
];

/** Nobody joins a PCN, or any parent, but by someone who keeps the parent: its members share their patients. */
function parentFaults(id: string, { partOf }: Pick<Organisation, "partOf">, { ours, parent }: Standing): Refusal[] {
  if (partOf === null || partOf.id === null) return [];
  if (partOf.id === id) return [invalid("partOf", "An organisation is not part of itself.")];
  if (partOf.type !== "Organisation" || parent === null) return [notFound("partOf.id")];
  return mayKeep(parent, ours) ? [] : [notKept("partOf")];
}
