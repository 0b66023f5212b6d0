import { type CodeableConcept, coding, concept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import {
  accept,
  type Decision,
  invalid,
  notPermitted,
  type Refusal,
  refuse,
  wrongState,
} from "../../../kernel/refusal.ts";
import type { Role } from "../../../kernel/role.ts";
import { sct } from "../../../kernel/sct-id.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import { type ConcernParties, clinicalContactRequired } from "./clinical-contact.ts";
import type {
  EscalationStep,
  SafetyConcern,
  SafetyConcernKind,
  SafetyConcernStatus,
  SafetyOutcome,
  Urgency,
} from "./safety-concern.ts";

export interface ConcernGiven {
  readonly patientId: string;
  readonly serviceId: string | null;
  readonly kind: SafetyConcernKind;
  readonly urgency: Urgency;
  readonly code: CodeableConcept | null;
  readonly description: string;
  readonly raisedBy: Reference;
  readonly namedContact: Reference | null;
  readonly informed: readonly Reference[];
}

export interface ConcernFacts extends ConcernParties {
  readonly acknowledgeWithinMinutes: Readonly<Record<Urgency, number>>;
  readonly flagId: string;
}

/** The code of a safeguarding concern, where the recorder gives none. */
const CODES: Readonly<Partial<Record<SafetyConcernKind, ReturnType<typeof sct>>>> = {
  SAFEGUARDING_ADULT: sct("766561000000109 |Adult safeguarding concern|"),
  SAFEGUARDING_CHILD: sct("836881000000105 |Child is cause for safeguarding concern|"),
};

/**
 * A concern is not accepted without a named clinician who will be alerted; from then on their time runs, day and night.
 * Of a safeguarding concern the person's practice is told at once, which supports what follows.
 */
export function raiseSafetyConcern(
  id: string,
  given: ConcernGiven,
  { now }: Recorder,
  { contact, supervisor, practice, acknowledgeWithinMinutes, flagId }: ConcernFacts,
): Decision<SafetyConcern> {
  const faults: Refusal[] = [];
  if (given.description.trim() === "") faults.push(invalid("description", "Say what the concern is."));
  if (given.raisedBy.id === null) faults.push(invalid("raisedBy", "Name who raises it by type and id."));
  if (contact === null) return refuse(...faults, clinicalContactRequired());
  if (faults.length > 0) return refuse(...faults);
  const { namedContact: _, ...told } = given;
  const informed = given.kind === "SAFETY" ? given.informed : [...given.informed, practice];
  return accept({
    ...told,
    id,
    status: "OPEN",
    informed,
    code: given.code ?? codeOf(given.kind),
    raisedAt: now.toISOString() as DateTime,
    namedContact: contact,
    supervisor,
    practice,
    acknowledgeBy: after(now, acknowledgeWithinMinutes[given.urgency]),
    acknowledgement: null,
    escalations: [],
    closing: null,
    flagId,
  });
}

const codeOf = (kind: SafetyConcernKind): CodeableConcept | null => {
  const code = CODES[kind];
  return code ? concept(coding(code.system, code.code, code.display)) : null;
};

const CLINICIANS: readonly Role[] = ["GP", "CLINICIAN"];

/** A clinician answers for it; a supervisor too, once it has come to them. */
const mayAnswer = ({ escalations }: SafetyConcern, role: Role): boolean =>
  CLINICIANS.includes(role) || (role === "SUPERVISOR" && escalations.some(({ to }) => to === "SUPERVISOR"));

/** Somebody has taken it on: the clock stops, and the concern stays in sight. */
export function acknowledgeSafetyConcern(
  concern: SafetyConcern,
  { by, note }: { readonly by: Reference; readonly note: string | null },
  { now, role }: Recorder,
): Decision<SafetyConcern> {
  if (concern.status !== "OPEN") return refuse(notNow(concern, "acknowledged"));
  if (!mayAnswer(concern, role)) return refuse(notPermitted("id", "A clinician acknowledges a safety concern."));
  const acknowledgement = { by, at: now.toISOString() as DateTime, note };
  return accept({ ...concern, status: "ACKNOWLEDGED", acknowledgement, acknowledgeBy: null });
}

/** Somebody takes it further without waiting: to the supervisor, or to the person's general practice. */
export function escalateSafetyConcern(
  concern: SafetyConcern,
  { to, reason }: { readonly to: EscalationStep; readonly reason: string },
  { now }: Recorder,
  { acknowledgeWithinMinutes }: Pick<ConcernFacts, "acknowledgeWithinMinutes">,
): Decision<SafetyConcern> {
  if (concern.status === "CLOSED" || concern.status === "ENTERED_IN_ERROR") return refuse(notNow(concern, "escalated"));
  if (reason.trim() === "") return refuse(invalid("reason", "Say why it goes further."));
  if (concern.escalations.some((it) => it.to === to)) return refuse(wrongState(to, "It has gone there already.", "to"));
  return accept(escalated(concern, to, now, acknowledgeWithinMinutes[concern.urgency], reason));
}

/** The steps that a concern takes by itself, in this order. */
const STEPS: readonly EscalationStep[] = ["SUPERVISOR", "GP"];

/** Nobody has answered in time, so that it goes to the next; null where it has gone to everyone. */
export function overdue(concern: SafetyConcern, now: Date, minutes: number): SafetyConcern | null {
  const next = STEPS.find((step) => !concern.escalations.some(({ to }) => to === step));
  return next === undefined ? null : escalated(concern, next, now, minutes, null);
}

function escalated(concern: SafetyConcern, to: EscalationStep, now: Date, minutes: number, reason: string | null) {
  const recipient = to === "SUPERVISOR" ? concern.supervisor : concern.practice;
  const escalations = [...concern.escalations, { to, recipient, at: now.toISOString() as DateTime, reason }];
  const status: SafetyConcernStatus = "OPEN";
  return { ...concern, status, escalations, acknowledgement: null, acknowledgeBy: after(now, minutes) };
}

/** A concern is closed by someone who may answer for it, with what came of it, once it was acknowledged. */
export function closeSafetyConcern(
  concern: SafetyConcern,
  { outcome, note, by }: { readonly outcome: SafetyOutcome; readonly note: string; readonly by: Reference },
  { now, role }: Recorder,
): Decision<SafetyConcern> {
  if (concern.status !== "ACKNOWLEDGED") return refuse(notNow(concern, "closed"));
  if (!mayAnswer(concern, role)) return refuse(notPermitted("id", "A clinician closes a safety concern."));
  if (note.trim() === "") return refuse(invalid("note", "Say what came of it."));
  return accept({ ...concern, status: "CLOSED", closing: { outcome, note, by, at: now.toISOString() as DateTime } });
}

const notNow = ({ status }: SafetyConcern, step: string) =>
  wrongState(status, `A safety concern that is ${status} is not ${step}.`);

const after = (now: Date, minutes: number): DateTime =>
  new Date(now.getTime() + minutes * 60_000).toISOString() as DateTime;
