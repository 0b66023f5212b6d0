import { saysSomething } from "../../../kernel/coding.ts";
import { mayBe } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { RiskAssessment } from "./risk-assessment.ts";

export type RiskGiven = Omit<RiskAssessment, "id" | "status">;

/** A risk is named, its size is told, and one that is high says what is done about it. */
export const recordRiskAssessment = (id: string, given: RiskGiven, { now }: Occasion): Decision<RiskAssessment> =>
  sound({ ...given, id, status: "FINAL", assessedAt: given.assessedAt ?? (now.toISOString() as DateTime) }, now);

export type RiskRevision = Partial<Omit<RiskGiven, "patientId">>;

/** What was final says from then on that it was amended. */
export function reviseRiskAssessment(
  current: RiskAssessment,
  given: RiskRevision,
  { now }: Occasion,
): Decision<RiskAssessment> {
  if (current.status === "CANCELLED" || current.status === "ENTERED_IN_ERROR") {
    return refuse(wrongState(current.status, "The risk assessment has ended."));
  }
  const settled = current.status !== "REGISTERED" && current.status !== "PRELIMINARY";
  return sound({ ...current, ...given, status: settled ? "AMENDED" : "FINAL" }, now);
}

function sound(risk: RiskAssessment, now: Date): Decision<RiskAssessment> {
  const { code, level, mitigation, assessedAt, assessor, predictions } = risk;
  const faults = [
    ...(saysSomething(code) ? [] : [invalid("code", "Say which risk it is.")]),
    ...(level === null ? [invalid("level", "Say how great the risk is.")] : []),
    ...(level === "HIGH" && !mitigation?.trim()
      ? [invalid("mitigation", "A high risk says what is done about it.")]
      : []),
    ...(assessedAt !== null && earliest(assessedAt) > now.getTime()
      ? [invalid("assessedAt", "The assessment lies in the future.")]
      : []),
    ...(mayBe(assessor, ["Practitioner", "PractitionerRole"])
      ? []
      : [invalid("assessor", "A practitioner assesses a risk.")]),
    ...predictions.flatMap(({ outcome }, i) =>
      saysSomething(outcome) ? [] : [invalid(`predictions.${i}.outcome`, "Say what could happen.")],
    ),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(risk);
}
