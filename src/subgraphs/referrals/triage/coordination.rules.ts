import { coding, concept } from "../../../kernel/coding.ts";
import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { LOCAL } from "../local-codes.ts";
import type { Task } from "../task/task.ts";
import type { Offered } from "./triage.rules.ts";
import type { FamilyAnswer, Triage } from "./triage.ts";

export interface Suggestion {
  readonly toServiceId: string;
  readonly owner: Reference | null;
  readonly due: DateTime | null;
}

/** Ids of what is yet to be. */
export interface Fresh {
  readonly newId: string;
}

/** Somebody is to ask the family about care coordination, where it is not what they were referred for. */
export function suggestCareCoordination(
  triage: Triage,
  { toServiceId }: Suggestion,
  { now }: Occasion,
  { newId, offered }: Fresh & Offered,
): Decision<Triage> {
  if (!offered) return refuse(notFound("toServiceId"));
  if (toServiceId === triage.serviceId) {
    return refuse(invalid("toServiceId", "The person was referred to this service already."));
  }
  if (triage.coordination !== null && triage.coordination.answer === null) {
    return refuse(wrongState("SUGGESTED", "The family is to be asked already."));
  }
  const suggestedAt = now.toISOString() as DateTime;
  const blank = { answer: null, answeredAt: null, note: null, referralId: null };
  return accept({ ...triage, coordination: { suggestedAt, serviceId: toServiceId, taskId: newId, ...blank } });
}

export interface Answered {
  readonly answer: FamilyAnswer;
  readonly note: string | null;
}

/** The family decides. */
export function recordCoordinationAnswer(
  triage: Triage,
  { answer, note }: Answered,
  { now }: Occasion,
  { newId }: Fresh,
): Decision<Triage> {
  const { coordination } = triage;
  if (coordination === null || coordination.answer !== null) {
    return refuse(wrongState("NOT_ASKED", "The family has not been asked, or has answered."));
  }
  const answeredAt = now.toISOString() as DateTime;
  const referralId = answer === "ACCEPTED" ? newId : null;
  return accept({ ...triage, coordination: { ...coordination, answer, answeredAt, note, referralId } });
}

const ASK = { ...concept(coding(`${LOCAL}task-code`, "ask-family")), text: "Ask the family about care coordination" };

/** The task of asking a family: about the person, so that it is no part of the referral's own loop. */
export const askFamily = (triage: Triage, { owner, due }: Suggestion, now: Date): Task => ({
  id: triage.coordination!.taskId,
  patientId: triage.patientId,
  focus: reference("Patient", triage.patientId),
  status: "REQUESTED",
  statusReason: null,
  businessStatus: null,
  intent: "PROPOSAL",
  priority: null,
  code: ASK,
  description: "Ask the family whether they would like care coordination",
  requester: null,
  owner,
  performerTypes: [],
  reason: null,
  reasonReference: null,
  basedOn: [reference("Referral", triage.id)],
  partOf: [],
  authoredOn: now.toISOString() as DateTime,
  lastModified: now.toISOString() as DateTime,
  executionPeriod: null,
  restrictionPeriod: due === null ? null : { start: null, end: due },
  notes: [],
});
