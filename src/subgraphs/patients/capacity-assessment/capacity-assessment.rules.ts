import { isNobody } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse } from "../../../kernel/refusal.ts";
import { type DateTime, earliest, type PartialDate } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { ageAt } from "../patient/age.ts";
import type { CapacityAssessment } from "./capacity-assessment.ts";

export type CapacityGiven = Omit<CapacityAssessment, "id" | "assessedAt"> & { readonly assessedAt: DateTime | null };

export interface Born {
  readonly birthDate: PartialDate | null;
}

/** The Mental Capacity Act 2005 is about people of 16 and over. */
const OF_AGE = 16;

/**
 * Mental Capacity Act 2005, sections 1 to 3: capacity is assumed; whoever lacks it does so in some ability, because of
 * an impairment, and after all practicable help.
 */
export function recordCapacityAssessment(
  id: string,
  given: CapacityGiven,
  { now }: Occasion,
  { birthDate }: Born,
): Decision<CapacityAssessment> {
  const assessedAt = given.assessedAt ?? (now.toISOString() as DateTime);
  const age = ageAt(birthDate, new Date(earliest(assessedAt)));
  const abilities = [given.canUnderstand, given.canRetain, given.canWeigh, given.canCommunicate];
  const lacks = given.outcome === "LACKS_CAPACITY";
  const faults = [
    ...(age !== null && age < OF_AGE ? [invalid("patientId", "The Act is about people of 16 and over.")] : []),
    ...(given.decision.trim() ? [] : [invalid("decision", "Capacity is to make one decision: say which.")]),
    ...(isNobody(given.assessor) ? [invalid("assessor", "Say who assessed it.")] : []),
    ...(earliest(assessedAt) > now.getTime() ? [invalid("assessedAt", "It lies in the future.")] : []),
    ...(lacks && !abilities.includes(false)
      ? [invalid("outcome", "Whoever lacks capacity cannot understand, retain, weigh or communicate: say which.")]
      : []),
    ...(lacks && !given.impairment?.trim() ? [invalid("impairment", "Say why they could not.")] : []),
    ...(lacks && !given.helpGiven?.trim()
      ? [invalid("helpGiven", "Say what was done to help them decide for themselves.")]
      : []),
    ...(!lacks && abilities.includes(false)
      ? [invalid("outcome", "Whoever has capacity can understand, retain, weigh and communicate.")]
      : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept({ ...given, id, assessedAt });
}
