import {
  accept,
  type Decision,
  invalid,
  notFound,
  notPermitted,
  type Refusal,
  refuse,
} from "../../../kernel/refusal.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import { parseEcl } from "../../../terminology/ecl/parse.ts";
import type { ActivityPolicy, TimeLimits } from "./activity-policy.ts";

export interface PolicyGiven extends TimeLimits {
  readonly serviceId: string | null;
}

export interface PolicyFacts {
  /** The organisation on whose behalf the writer acts. */
  readonly organisationId: string;
}

/** A supervisor decides for their own organisation, as a whole or for one of its services. */
export function createActivityPolicy(
  id: string,
  given: PolicyGiven,
  recorder: Recorder,
  { organisationId }: PolicyFacts,
): Decision<ActivityPolicy> {
  const policy = { ...given, id, organisationId };
  const faults = [...supervisorFaults(recorder), ...limitFaults(policy)];
  return faults.length > 0 ? refuse(...faults) : accept(policy);
}

export type PolicyRevision = Partial<TimeLimits>;

/** Another organisation's policy is theirs to change. */
export function reviseActivityPolicy(
  policy: ActivityPolicy,
  given: PolicyRevision,
  recorder: Recorder,
  { organisationId }: PolicyFacts,
): Decision<ActivityPolicy> {
  if (policy.organisationId !== organisationId) return refuse(notFound("id"));
  const revised = { ...policy, ...given };
  const faults = [...supervisorFaults(recorder), ...limitFaults(revised)];
  return faults.length > 0 ? refuse(...faults) : accept(revised);
}

const supervisorFaults = ({ role }: Recorder): readonly Refusal[] =>
  role === "SUPERVISOR" ? [] : [notPermitted("idempotencyKey", "A supervisor decides how long things may take.")];

function limitFaults(limits: TimeLimits): readonly Refusal[] {
  const { acknowledgeWithinMinutes, followUpWithinHours, freshness, clinicalProcedures } = limits;
  const { IMMEDIATE, URGENT, ROUTINE } = acknowledgeWithinMinutes;
  const faults: Refusal[] = [];
  if (!(IMMEDIATE > 0 && IMMEDIATE <= URGENT && URGENT <= ROUTINE)) {
    faults.push(
      invalid("acknowledgeWithinMinutes", "What is more urgent is acknowledged sooner, and within a minute or more."),
    );
  }
  if (clinicalProcedures !== null && !isEcl(clinicalProcedures)) {
    faults.push(invalid("clinicalProcedures", "This is no ECL expression."));
  }
  if (followUpWithinHours <= 0) faults.push(invalid("followUpWithinHours", "A follow-up has an hour or more."));
  freshness.forEach(({ fact, days }, i) => {
    if (days <= 0) faults.push(invalid(`freshness.${i}.days`, "A fact is up to date for a day or more."));
    if (freshness.findIndex((it) => it.fact === fact) !== i) {
      faults.push(invalid(`freshness.${i}.fact`, "One limit for each fact."));
    }
  });
  return faults;
}

const isEcl = (text: string): boolean => {
  try {
    parseEcl(text);
    return true;
  } catch {
    return false;
  }
};
