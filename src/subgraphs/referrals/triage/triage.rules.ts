import { type CodeableConcept, saysSomething } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { EligibilityVerdict } from "../eligibility/eligibility.ts";
import type { Pathway } from "../intake/intake.ts";
import type { ReferralPriority } from "../referral/referral.ts";
import { NOTHING_STATED, type StatedFacts, type Triage, type TriageState } from "./triage.ts";
import { isOpen } from "./triage-keeping.ts";

interface WithReason {
  readonly reason: CodeableConcept | null;
}

/** What the service's rules say, where it has any. */
export interface Judged {
  readonly verdict: EligibilityVerdict | null;
  /** The codes of the rules that stand against the person. */
  readonly against: readonly string[];
}

/** The person is taken on, unless a rule of the service excludes them. What is not known does not. */
export const acceptReferral = (
  triage: Triage,
  _: { readonly owner: Reference | null },
  occasion: Recorder,
  { verdict, against }: Judged,
): Decision<Triage> =>
  verdict === "NOT_ELIGIBLE" || verdict === "REDIRECT"
    ? refuse(...unopen(triage), notEligible(verdict, against))
    : decide(triage, occasion, { state: "ACCEPTED" });

export const rejectReferral = (triage: Triage, { reason }: WithReason, occasion: Recorder): Decision<Triage> =>
  saysSomething(reason) ? decide(triage, occasion, { state: "REJECTED", reason }) : refuse(...unopen(triage), unsaid);

export interface Redirected extends Offered {
  /** The id that the new referral will have. */
  readonly newId: string;
  /** Whether the person has an open referral there. */
  readonly openId: string | null;
}

/** Whether the directory has the other service, and it is still offered. */
export interface Offered {
  readonly offered: boolean;
}

/** Another service should have the person: a new referral takes the place of this one there. */
export function redirectReferral(
  triage: Triage,
  { toServiceId, reason }: WithReason & { readonly toServiceId: string },
  occasion: Recorder,
  { newId, openId, offered }: Redirected,
): Decision<Triage> {
  const faults = [...unopen(triage), ...(saysSomething(reason) ? [] : [unsaid])];
  if (!offered) faults.push(notFound("toServiceId"));
  if (toServiceId === triage.serviceId) faults.push(invalid("toServiceId", "The referral is at this service."));
  else if (openId !== null) faults.push(invalid("toServiceId", "The person has an open referral to that service."));
  return faults.length > 0
    ? refuse(...faults)
    : decide(triage, occasion, { state: "REDIRECTED", reason, redirectedToId: newId });
}

/** The referrer is asked for more; the decision waits. */
export function askReferrer(
  triage: Triage,
  { question }: { readonly question: string },
  occasion: Recorder,
): Decision<Triage> {
  const faults = unopen(triage);
  if (question.trim() === "") faults.push(invalid("question", "A question says what is missing."));
  if (triage.state === "MORE_INFORMATION")
    faults.push(wrongState(triage.state, "The referrer has been asked already."));
  const asked = { question, askedAt: timeOf(occasion), answer: null, answeredAt: null };
  return faults.length > 0
    ? refuse(...faults)
    : accept({ ...triage, state: "MORE_INFORMATION", questions: [...triage.questions, asked] });
}

export function recordReferrerAnswer(
  triage: Triage,
  { answer }: { readonly answer: string },
  occasion: Recorder,
): Decision<Triage> {
  const asked = triage.questions.at(-1);
  if (triage.state !== "MORE_INFORMATION" || !asked) {
    return refuse(...unopen(triage), wrongState(triage.state, "Nobody has been asked."));
  }
  if (answer.trim() === "") return refuse(invalid("answer", "An answer says something."));
  const answered = { ...asked, answer, answeredAt: timeOf(occasion) };
  return accept({ ...triage, state: "AWAITING", questions: [...triage.questions.slice(0, -1), answered] });
}

/** How soon, and why: also after the referral was accepted. */
export function prioritiseReferral(
  triage: Triage,
  { priority, reason }: WithReason & { readonly priority: ReferralPriority },
): Decision<Triage> {
  const faults = [...unfollowed(triage), ...(saysSomething(reason) ? [] : [unsaid])];
  return faults.length > 0 ? refuse(...faults) : accept({ ...triage, priority });
}

export function allocatePathway(
  triage: Triage,
  { pathway }: { readonly pathway: string },
  _occasion: Recorder,
  { pathways }: { readonly pathways: readonly Pathway[] },
): Decision<Triage> {
  const faults = unfollowed(triage);
  if (!pathways.some(({ code }) => code === pathway)) {
    faults.push(invalid("pathway", `The service has: ${pathways.map(({ code }) => code).join(", ") || "no pathway"}.`));
  }
  return faults.length > 0 ? refuse(...faults) : accept({ ...triage, pathway });
}

export const stateReferralFacts = (
  triage: Triage,
  { stated }: { readonly stated: StatedFacts | null },
): Decision<Triage> => {
  const faults = unopen(triage);
  return faults.length > 0 ? refuse(...faults) : accept({ ...triage, stated: stated ?? NOTHING_STATED });
};

const decide = (triage: Triage, occasion: Recorder, decision: Partial<Triage>): Decision<Triage> => {
  const faults = unopen(triage);
  return faults.length > 0 ? refuse(...faults) : accept({ ...triage, ...decision, decidedAt: timeOf(occasion) });
};

const timeOf = ({ now }: Recorder): DateTime => now.toISOString() as DateTime;

const unopen = (triage: Triage): Refusal[] =>
  isOpen(triage) ? [] : [wrongState(triage.state, "It has been decided on.")];

const LEFT: readonly TriageState[] = ["REJECTED", "REDIRECTED", "WITHDRAWN"];

const unfollowed = (triage: Triage): Refusal[] =>
  LEFT.includes(triage.state) ? [wrongState(triage.state, "The service does not have the person.")] : [];

const unsaid = invalid("reason", "Whoever asked needs the reason, as a code or in words.");

const notEligible = (verdict: EligibilityVerdict, rules: readonly string[]): Refusal => ({
  __typename: "NotEligible",
  code: "NOT_ELIGIBLE",
  message: `The service's rules exclude the person: ${rules.join(", ")}.`,
  path: ["input", "id"],
  verdict,
  rules,
});
