import { mayBe } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { Questionnaire } from "../questionnaire/questionnaire.ts";
import type { AnswerGiven } from "./answer-value.ts";
import { answerFaults, withAnswers } from "./answers.rules.ts";
import type { Assessment } from "./assessment.ts";

/** The questionnaire that the assessment answers; null where none is known here by what was named. */
export interface Asked {
  readonly asked: Questionnaire | null;
}

type Started = Pick<Assessment, "patientId" | "author" | "source" | "contact" | "basedOn"> & {
  readonly questionnaire: string;
  readonly answers: readonly AnswerGiven[];
};

/** An assessment may start with nothing answered, and go on another day. */
export const startAssessment = (
  id: string,
  given: Started,
  { now }: Occasion,
  { asked }: Asked,
): Decision<Assessment> => begun(id, given, asked, "IN_PROGRESS", now.toISOString() as DateTime);

/** What was done at once, or elsewhere, is recorded as completed; something must have been answered. */
export function recordAssessment(
  id: string,
  { answeredAt, ...given }: Started & { readonly answeredAt: DateTime | null },
  { now }: Occasion,
  { asked }: Asked,
): Decision<Assessment> {
  if (lies(answeredAt, now)) return refuse(inFuture);
  if (given.answers.length === 0) return refuse(nothing);
  return begun(id, given, asked, "COMPLETED", answeredAt ?? (now.toISOString() as DateTime));
}

export interface AnswersGiven {
  readonly answers: readonly AnswerGiven[];
}

export const saveAssessment = (
  current: Assessment,
  { answers }: AnswersGiven,
  { now }: Occasion,
  { asked }: Asked,
): Decision<Assessment> =>
  current.status !== "IN_PROGRESS"
    ? refuse(wrongState(current.status, "The assessment does not go on: a completed one is amended."))
    : answered({ ...current, answeredAt: now.toISOString() as DateTime }, answers, asked);

/** A full picture is not needed to act on what is known: a part may be completed, and says what is missing. */
export function completeAssessment(
  current: Assessment,
  { answers, answeredAt }: AnswersGiven & { readonly answeredAt: DateTime | null },
  { now }: Occasion,
  { asked }: Asked,
): Decision<Assessment> {
  if (current.status !== "IN_PROGRESS") return refuse(wrongState(current.status, "Only what goes on is completed."));
  if (lies(answeredAt, now)) return refuse(inFuture);
  const at = answeredAt ?? (now.toISOString() as DateTime);
  const whole = answered({ ...current, status: "COMPLETED", answeredAt: at }, answers, asked);
  return "accepted" in whole && whole.accepted.items.length === 0 ? refuse(nothing) : whole;
}

/** What was completed is never silently another: it says that it was amended. */
export function amendAssessment(
  current: Assessment,
  { answers }: AnswersGiven,
  _: Occasion,
  { asked }: Asked,
): Decision<Assessment> {
  if (current.status !== "COMPLETED" && current.status !== "AMENDED") {
    return refuse(wrongState(current.status, "Only a completed assessment is amended."));
  }
  if (answers.length === 0) return refuse(invalid("answers", "Say which answers to correct."));
  const whole = answered({ ...current, status: "AMENDED" }, answers, asked);
  return "accepted" in whole && whole.accepted.items.length === 0 ? refuse(nothing) : whole;
}

/** The person decides how far an assessment goes. */
export const stopAssessment = (current: Assessment): Decision<Assessment> =>
  current.status === "IN_PROGRESS"
    ? accept({ ...current, status: "STOPPED" })
    : refuse(wrongState(current.status, "Only what goes on is stopped."));

/** What was answered by mistake is kept for the audit, and counts nowhere. */
export const enterAssessmentInError = (
  current: Assessment,
): Decision<Assessment & { readonly enteredInError: boolean }> =>
  accept({ ...current, status: "ENTERED_IN_ERROR", enteredInError: true });

function begun(
  id: string,
  { answers, questionnaire: _, ...given }: Started,
  asked: Questionnaire | null,
  status: Assessment["status"],
  answeredAt: DateTime,
): Decision<Assessment> {
  if (asked === null) return refuse(notFound("questionnaire"));
  if (asked.status !== "ACTIVE") return refuse(invalid("questionnaire", "The questionnaire is not in use."));
  const faults = partyFaults(given);
  if (faults.length > 0) return refuse(...faults);
  return answered({ ...given, id, questionnaire: canonical(asked), status, answeredAt, items: [] }, answers, asked);
}

function answered(
  assessment: Assessment,
  given: readonly AnswerGiven[],
  asked: Questionnaire | null,
): Decision<Assessment> {
  if (asked === null) return refuse(wrongState(assessment.status, "Its questionnaire is not known here."));
  const faults = answerFaults(asked.items, given);
  return faults.length > 0
    ? refuse(...faults)
    : accept({ ...assessment, items: withAnswers(asked.items, assessment.items, given) });
}

const PEOPLE = ["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"] as const;

/** FHIR R4 QuestionnaireResponse: who answers and writes, in which conversation, and what for. */
const partyFaults = ({ author, source, contact, basedOn }: Omit<Started, "answers" | "questionnaire">): Refusal[] => [
  ...(mayBe(author, [...PEOPLE, "Organisation"]) ? [] : [invalid("author", "A person or an organisation writes.")]),
  ...(mayBe(source, PEOPLE) ? [] : [invalid("source", "A person answers.")]),
  ...(mayBe(contact, ["Contact"]) ? [] : [invalid("contact", "Name the conversation as a Contact with its id.")]),
  ...basedOn.flatMap((it, i) =>
    mayBe(it, ["CarePlan", "Referral"]) ? [] : [invalid(`basedOn.${i}`, "It serves a CarePlan or a Referral.")],
  ),
];

const canonical = ({ id, url, edition }: Questionnaire): string =>
  `${url ?? `urn:uuid:${id}`}${edition === null ? "" : `|${edition}`}`;

const lies = (at: DateTime | null, now: Date): boolean => at !== null && earliest(at) > now.getTime();
const inFuture = invalid("answeredAt", "The answers lie in the future.");
const nothing: Refusal = invalid("answers", "Nothing is answered: there is nothing to record.");
