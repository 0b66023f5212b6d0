import type { Referral } from "../../../src/subgraphs/referrals/referral/referral.ts";
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
