import {
  accept,
  type Decision,
  invalid,
  notPermitted,
  type Refusal,
  refuse,
  wrongState,
} from "../../../kernel/refusal.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { CriteriaSet, Criterion, CriterionKind } from "./criteria-set.ts";

export type CriterionGiven = Omit<Criterion, "id">;
export type CriteriaSetGiven = Omit<CriteriaSet, "id" | "active" | "criteria"> & {
  readonly criteria: readonly CriterionGiven[];
};

/** What SNOMED CT says of each expression that is wrong. */
export interface CriteriaFacts {
  readonly problems: ReadonlyMap<string, string>;
}

export const createCriteriaSet = (
  id: string,
  { criteria, ...given }: CriteriaSetGiven,
  { role }: Recorder,
  facts: CriteriaFacts,
): Decision<CriteriaSet> => sound({ ...given, id, active: true, criteria: numbered(criteria) }, role, facts);

export type CriteriaSetRevision = Partial<Omit<CriteriaSetGiven, "kind">>;

export const reviseCriteriaSet = (
  set: CriteriaSet,
  { criteria, ...given }: CriteriaSetRevision,
  { role }: Recorder,
  facts: CriteriaFacts,
): Decision<CriteriaSet> =>
  set.active
    ? sound({ ...set, ...given, ...(criteria && { criteria: numbered(criteria) }) }, role, facts)
    : refuse(wrongState("INACTIVE", "These criteria are used no longer."));

export const endCriteriaSet = (set: CriteriaSet): Decision<CriteriaSet> =>
  set.active ? accept({ ...set, active: false }) : refuse(wrongState("INACTIVE", "These criteria are used no longer."));

const numbered = (criteria: readonly CriterionGiven[]): Criterion[] =>
  criteria.map((it, index) => ({ ...it, id: String(index + 1) }));

/** Whom a network looks for is its supervisors', GPs' and clinicians' word. */
const DECIDE: readonly Recorder["role"][] = ["SUPERVISOR", "GP", "CLINICIAN"];

function sound(set: CriteriaSet, role: Recorder["role"], { problems }: CriteriaFacts): Decision<CriteriaSet> {
  const faults: Refusal[] = [
    ...(DECIDE.includes(role) ? [] : [notPermitted("name", "Supervisors and clinicians decide whom to look for.")]),
    ...(set.name.trim() ? [] : [invalid("name", "Criteria need a name.")]),
    ...(set.criteria.length === 0 ? [invalid("criteria", "Say at least one criterion.")] : []),
    ...set.criteria.flatMap((it, index) => criterionFaults(it, `criteria.${index}`, problems)),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(set);
}

const NEEDS: Readonly<Record<CriterionKind, readonly (keyof Criterion)[]>> = {
  CONDITION: ["ecl"],
  CONDITION_COUNT: ["atLeast"],
  FRAILTY: ["bands"],
  AGE: [],
  SCORE: ["ecl"],
  SERVICE_USE: ["withinMonths"],
  NO_PLAN: [],
  NOT_SEEN: ["withinMonths"],
};

function criterionFaults(criterion: Criterion, place: string, problems: ReadonlyMap<string, string>): Refusal[] {
  const { kind, ecl, bands, atLeast, atMost, withinMonths } = criterion;
  const isMissing = (field: keyof Criterion) => (field === "bands" ? bands.length === 0 : criterion[field] === null);
  const problem = ecl === null ? undefined : problems.get(ecl);
  const bounded = kind === "AGE" || kind === "SCORE";
  return [
    ...NEEDS[kind].filter(isMissing).map((field) => invalid(`${place}.${field}`, `${kind} needs this.`)),
    ...(bounded && atLeast === null && atMost === null ? [invalid(`${place}.atLeast`, "Say a bound.")] : []),
    ...(atLeast !== null && atMost !== null && atMost < atLeast
      ? [invalid(`${place}.atMost`, "This holds nobody.")]
      : []),
    ...(kind === "CONDITION_COUNT" && (atLeast ?? 1) < 1 ? [invalid(`${place}.atLeast`, "Count from one.")] : []),
    ...(withinMonths !== null && (withinMonths < 1 || withinMonths > 1200)
      ? [invalid(`${place}.withinMonths`, "From 1 to 1200 months.")]
      : []),
    ...(problem === undefined ? [] : [invalid(`${place}.ecl`, problem)]),
  ];
}
