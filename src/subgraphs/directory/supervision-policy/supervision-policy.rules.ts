import { accept, type Decision, invalid, notPermitted, type Refusal, refuse } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import { notKept, type Ours } from "../keeping.rules.ts";
import type { SupervisionPolicy } from "./supervision-policy.ts";

export type SupervisionPolicyGiven = Omit<SupervisionPolicy, "id">;

/** A supervisor says it, for an organisation of their own group. */
export function createSupervisionPolicy(
  id: string,
  given: SupervisionPolicyGiven,
  { role }: Recorder,
  ours: Ours,
): Decision<SupervisionPolicy> {
  if (!ours.has(given.organisationId)) return refuse(notKept("organisationId"));
  return sound({ ...given, id }, role, "organisationId");
}

export type SupervisionPolicyRevision = Partial<Omit<SupervisionPolicyGiven, "organisationId">>;

export const reviseSupervisionPolicy = (
  policy: Stored<SupervisionPolicy>,
  given: SupervisionPolicyRevision,
  { role }: Recorder,
): Decision<SupervisionPolicy> => sound({ ...policy, ...given }, role, "id");

function sound(policy: SupervisionPolicy, role: Recorder["role"], place: string): Decision<SupervisionPolicy> {
  const faults: Refusal[] = [
    ...(role === "SUPERVISOR" ? [] : [notPermitted(place, "A supervisor decides how supervision is given.")]),
    ...(policy.intervalMonths < 1 || policy.intervalMonths > 12
      ? [invalid("intervalMonths", "Supervision is due after 1 to 12 months.")]
      : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(policy);
}
