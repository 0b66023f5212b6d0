import { accept, type Decision, invalid, notPermitted, type Refusal, refuse } from "../../../kernel/refusal.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { CaseloadRules } from "./caseload-rules.ts";

export type CaseloadRulesGiven = Omit<CaseloadRules, "id">;

export const createCaseloadRules = (
  id: string,
  given: CaseloadRulesGiven,
  { role }: Recorder,
): Decision<CaseloadRules> => sound({ ...given, id }, role, "serviceId");

export type CaseloadRulesRevision = Partial<Omit<CaseloadRulesGiven, "serviceId">>;

export const reviseCaseloadRules = (
  rules: CaseloadRules,
  given: CaseloadRulesRevision,
  { role }: Recorder,
): Decision<CaseloadRules> => sound({ ...rules, ...given }, role, "id");

/** Supervisors decide them. */
function sound(rules: CaseloadRules, role: Recorder["role"], place: string): Decision<CaseloadRules> {
  const days = (field: "ageWarningDays" | "packageWarningDays"): Refusal[] =>
    rules[field] < 0 || rules[field] > 730 ? [invalid(field, "A warning comes 0 to 730 days before.")] : [];
  const faults = [
    ...(role === "SUPERVISOR" ? [] : [notPermitted(place, "A supervisor decides the rules of a caseload.")]),
    ...(rules.upperAge !== null && (rules.upperAge < 1 || rules.upperAge > 120)
      ? [invalid("upperAge", "An upper age is from 1 to 120 years.")]
      : []),
    ...days("ageWarningDays"),
    ...days("packageWarningDays"),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(rules);
}
