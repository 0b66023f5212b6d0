import type { Clock, ClockPause } from "../../../src/subgraphs/referrals/clock/clock.ts";
import type { Referral } from "../../../src/subgraphs/referrals/referral/referral.ts";
import type {
  CoordinationSuggestion,
  ReferrerQuestion,
  StatedFacts,
  Triage,
} from "../../../src/subgraphs/referrals/triage/triage.ts";
import type { UnmetNeed } from "../../../src/subgraphs/referrals/unmet-need/unmet-need.ts";
import * as it from "./kernel.ts";

export const referral = it
  .model<Referral>({
    id: it.id,
    patientId: it.id,
    ubrn: it.orNull(it.text),
    identifiers: it.few(it.identifier),
    status: it.anyOf("DRAFT", "ACTIVE", "ON_HOLD", "REVOKED", "COMPLETED", "ENTERED_IN_ERROR", "UNKNOWN"),
    intent: it.anyOf(
      "PROPOSAL",
      "PLAN",
      "DIRECTIVE",
      "ORDER",
      "ORIGINAL_ORDER",
      "REFLEX_ORDER",
      "FILLER_ORDER",
      "INSTANCE_ORDER",
      "OPTION",
    ),
    priority: it.orNull(it.anyOf("ROUTINE", "URGENT", "ASAP", "STAT")),
    priorityReason: it.orNull(it.concept),
    categories: it.few(it.concept),
    code: it.orNull(it.concept),
    source: it.orNull(it.concept),
    reasons: it.few(it.concept),
    reasonReferences: it.few(it.reference),
    requester: it.orNull(it.reference),
    performerType: it.orNull(it.concept),
    performers: it.few(it.reference),
    authoredOn: it.orNull(it.dateTime),
    occurrenceAt: it.orNull(it.dateTime),
    occurrencePeriod: it.orNull(it.period),
    basedOn: it.few(it.reference),
    replaces: it.few(it.reference),
    encounter: it.orNull(it.reference),
    supportingInfo: it.few(it.reference),
    patientInstruction: it.orNull(it.text),
    notes: it.few(it.note),
  })
  .map((one) => (one.occurrenceAt ? { ...one, occurrencePeriod: null } : one));

const REFERRAL_PRIORITY = it.orNull(it.anyOf("ROUTINE", "URGENT", "ASAP", "STAT"));

export const triage = it.model<Triage>({
  id: it.id,
  patientId: it.id,
  serviceId: it.id,
  state: it.anyOf("AWAITING", "MORE_INFORMATION", "ACCEPTED", "REJECTED", "REDIRECTED", "WITHDRAWN"),
  priority: REFERRAL_PRIORITY,
  dueBy: it.orNull(it.dateTime),
  referredOn: it.orNull(it.dateTime),
  pathway: it.orNull(it.text),
  stated: it.model<StatedFacts>({
    areasOfDelay: it.few(it.anyOf("GROSS_MOTOR", "SPEECH_AND_LANGUAGE", "SENSORY")),
    therapies: it.few(it.anyOf("PHYSIOTHERAPY", "PSYCHOLOGY")),
    complexMedicalNeeds: it.orNull(it.flag),
    priorEquivalentService: it.orNull(it.text),
  }),
  reason: it.orNull(it.concept),
  decidedAt: it.orNull(it.dateTime),
  redirectedToId: it.orNull(it.id),
  questions: it.few(
    it.model<ReferrerQuestion>({
      question: it.text,
      askedAt: it.dateTime,
      answer: it.orNull(it.text),
      answeredAt: it.orNull(it.dateTime),
    }),
  ),
  coordination: it.orNull(
    it.model<CoordinationSuggestion>({
      suggestedAt: it.dateTime,
      serviceId: it.id,
      taskId: it.id,
      answer: it.orNull(it.anyOf("ACCEPTED", "DECLINED")),
      answeredAt: it.orNull(it.dateTime),
      note: it.orNull(it.text),
      referralId: it.orNull(it.id),
    }),
  ),
});

export const clock = it.model<Clock>({
  id: it.id,
  patientId: it.id,
  referralId: it.id,
  serviceId: it.id,
  kind: it.anyOf("CONTACT", "PLAN", "PATHWAY", "TRIAGE"),
  name: it.text,
  status: it.anyOf("RUNNING", "PAUSED", "STOPPED"),
  startedOn: it.dateTime,
  dueBy: it.dateTime,
  remindOn: it.dateTime,
  stopsOn: it.anyOf("CONTACT_MADE", "PLAN_AGREED", "FIRST_VISIT", "ENDED"),
  pausable: it.flag,
  pauses: it.few(
    it.model<ClockPause>({ from: it.dateTime, until: it.orNull(it.dateTime), reason: it.orNull(it.text) }),
  ),
  stoppedAt: it.orNull(it.dateTime),
  stoppedFor: it.orNull(it.anyOf("CONTACT_MADE", "ENDED")),
  stoppedBy: it.orNull(it.reference),
  announced: it.anyOf("NOTHING", "DUE_SOON", "BREACHED"),
});

export const unmetNeed = it.model<UnmetNeed>({
  id: it.id,
  patientId: it.orNull(it.id),
  status: it.anyOf("OPEN", "MET", "GONE"),
  kind: it.orNull(it.anyOf("ADVOCACY", "PEER_SUPPORT", "SOCIAL_CARE")),
  what: it.text,
  area: it.text,
  why: it.anyOf("NO_SERVICE", "NO_CAPACITY", "NOT_ELIGIBLE", "TOO_FAR", "OTHER"),
  considered: it.few(it.reference),
  reportedAt: it.dateTime,
  note: it.orNull(it.text),
  endedAt: it.orNull(it.dateTime),
});
