import type { Consent, ConsentActor } from "../../../src/subgraphs/consents/consent/consent.ts";
import * as it from "./kernel.ts";

const actor = it.model<ConsentActor>({ role: it.concept, reference: it.reference });

export const consent = it.model<Consent>({
  id: it.id,
  patientId: it.id,
  status: it.anyOf("DRAFT", "PROPOSED", "ACTIVE", "REJECTED", "INACTIVE", "ENTERED_IN_ERROR"),
  scope: it.concept,
  categories: it.few(it.concept),
  recordedAt: it.orNull(it.dateTime),
  givenBy: it.few(it.reference),
  organisations: it.few(it.reference),
  policyRule: it.orNull(it.concept),
  decision: it.orNull(it.anyOf("PERMIT", "DENY")),
  period: it.orNull(it.period),
  actors: it.few(actor),
  actions: it.few(it.concept),
  purposes: it.few(it.coding),
  classes: it.few(it.coding),
});
