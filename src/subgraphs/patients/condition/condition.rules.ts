import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest, isBefore } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { ClinicalStatus, Condition } from "./condition.ts";

export type ConditionGiven = Omit<Condition, "id" | "recordedDate" | "encounter">;

export const createCondition = (id: string, given: ConditionGiven, { now }: Occasion): Decision<Condition> =>
  sound({ ...given, id, recordedDate: now.toISOString() as DateTime, encounter: null }, now);

export type ConditionRevision = Partial<Omit<ConditionGiven, "patientId">>;

/** A condition may come back, so a resolved one can be revised; it then has no abatement any more. */
export function reviseCondition(current: Condition, given: ConditionRevision, { now }: Occasion): Decision<Condition> {
  const status = given.clinicalStatus === undefined ? current.clinicalStatus : given.clinicalStatus;
  if (status !== current.clinicalStatus && isOver(status)) {
    return refuse(invalid("clinicalStatus", "Use endCondition to say that a condition is over."));
  }
  const abatement = given.abatement === undefined && !isOver(status) ? null : (given.abatement ?? current.abatement);
  return sound({ ...current, ...given, abatement }, now);
}

export interface ConditionEnding {
  readonly clinicalStatus: ClinicalStatus;
  readonly abatement: DateTime | null;
}

/** A condition is over: resolved, inactive or in remission, from a time that is kept. */
export function endCondition(current: Condition, ending: ConditionEnding, { now }: Occasion): Decision<Condition> {
  if (isOver(current.clinicalStatus)) {
    return refuse(wrongState(current.clinicalStatus ?? "", "The condition is over already."));
  }
  if (!isOver(ending.clinicalStatus)) {
    return refuse(invalid("clinicalStatus", "A condition ends RESOLVED, INACTIVE or REMISSION."));
  }
  return sound({ ...current, ...ending, abatement: ending.abatement ?? (now.toISOString() as DateTime) }, now);
}

const OVER: readonly (ClinicalStatus | null)[] = ["INACTIVE", "REMISSION", "RESOLVED"];
const isOver = (status: ClinicalStatus | null): boolean => OVER.includes(status);

function sound(condition: Condition, now: Date): Decision<Condition> {
  const { code, clinicalStatus, verificationStatus, onset, abatement } = condition;
  const faults = [
    ...(code === null ? [invalid("code", "Say which condition it is: by a code, by text, or by both.")] : []),
    ...(verificationStatus === "ENTERED_IN_ERROR"
      ? [invalid("verificationStatus", "Use enterConditionInError for what should never have been recorded.")]
      : []),
    // FHIR R4 con-4: what has abated is inactive, in remission or resolved.
    ...(abatement !== null && !isOver(clinicalStatus)
      ? [invalid("abatement", "A condition that has abated is RESOLVED, INACTIVE or in REMISSION.")]
      : []),
    ...(onset !== null && earliest(onset) > now.getTime() ? [invalid("onset", "The onset lies in the future.")] : []),
    ...(onset !== null && abatement !== null && isBefore(abatement, onset)
      ? [invalid("abatement", "The condition ends before it starts.")]
      : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(condition);
}
