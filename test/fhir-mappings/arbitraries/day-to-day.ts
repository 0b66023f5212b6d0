import * as fc from "fast-check";
import type { HospitalStay } from "../../../src/subgraphs/activity/hospital-stay/hospital-stay.ts";
import type { NonEngagement } from "../../../src/subgraphs/activity/non-engagement/non-engagement.ts";
import type { RecordUpdate } from "../../../src/subgraphs/activity/record-update/record-update.ts";
import type { SafetyConcern } from "../../../src/subgraphs/activity/safety-concern/safety-concern.ts";
import * as it from "./kernel.ts";

const said = it.orNull(it.text);

export const hospitalStay = it.model<HospitalStay>({
  id: it.id,
  patientId: it.id,
  serviceId: it.orNull(it.id),
  status: it.anyOf("ADMITTED", "DISCHARGED", "ENTERED_IN_ERROR"),
  hospital: it.reference,
  ward: said,
  spellId: said,
  admissionKind: it.orNull(it.anyOf("EMERGENCY", "PLANNED", "TRANSFER")),
  admittedAt: it.orNull(it.dateTime),
  expectedDischarge: it.orNull(it.partialDate),
  dischargedAt: it.orNull(it.dateTime),
  destination: it.orNull(it.concept),
  reasons: it.few(it.concept),
  coordination: it.orNull(fc.record({ lead: it.reference, startedAt: it.dateTime, note: said })),
  followUpState: it.anyOf("NONE", "DUE", "OVERDUE", "DONE"),
  followUpDue: it.orNull(it.dateTime),
  followUp: it.orNull(it.reference),
});

export const safetyConcern = it.model<SafetyConcern>({
  id: it.id,
  patientId: it.id,
  serviceId: it.orNull(it.id),
  kind: it.anyOf("SAFETY", "SAFEGUARDING_ADULT", "SAFEGUARDING_CHILD"),
  urgency: it.anyOf("IMMEDIATE", "URGENT", "ROUTINE"),
  status: it.anyOf("OPEN", "ACKNOWLEDGED", "CLOSED", "ENTERED_IN_ERROR"),
  code: it.orNull(it.concept),
  description: it.text,
  raisedBy: it.reference,
  raisedAt: it.dateTime,
  namedContact: it.reference,
  informed: it.few(it.reference),
  supervisor: it.reference,
  practice: it.reference,
  acknowledgeBy: it.orNull(it.dateTime),
  acknowledgement: it.orNull(fc.record({ by: it.reference, at: it.dateTime, note: said })),
  escalations: it.few(
    fc.record({ to: it.anyOf("SUPERVISOR", "GP"), recipient: it.reference, at: it.dateTime, reason: said }),
  ),
  closing: it.orNull(
    fc.record({
      outcome: it.anyOf(
        "RESOLVED",
        "REFERRED_TO_SAFEGUARDING",
        "EMERGENCY_SERVICES",
        "CLINICAL_ACTION",
        "NO_CONCERN_FOUND",
      ),
      by: it.reference,
      at: it.dateTime,
      note: it.text,
    }),
  ),
  flagId: it.id,
});

export const nonEngagement = it.model<NonEngagement>({
  id: it.id,
  patientId: it.id,
  serviceId: it.orNull(it.id),
  status: it.anyOf("OPEN", "REVERSED", "TERMINATED", "ENTERED_IN_ERROR"),
  incidents: it.few(
    fc.record({
      kind: it.anyOf("FAILED_MEETING", "FAILED_MANDATED_CONTACT", "NO_HOME_ACCESS"),
      at: it.dateTime,
      recordedBy: it.reference,
      note: said,
      appointment: it.orNull(it.reference),
    }),
  ),
  steps: it.few(
    fc.record({
      stage: it.anyOf("RECORDED", "ESCALATED", "TERMINATED"),
      at: it.dateTime,
      by: it.reference,
      reason: it.text,
      notified: it.few(it.reference),
    }),
  ),
  reversal: it.orNull(fc.record({ at: it.dateTime, by: it.reference, reason: it.text })),
});

export const recordUpdate = it.model<RecordUpdate>({
  id: it.id,
  patientId: it.id,
  fact: it.anyOf("PHONE", "ADDRESS", "INTERPRETER", "CARER", "ACCESSIBLE_INFORMATION", "CONSENT_TO_SHARE"),
  status: it.anyOf("PROPOSED", "ACCEPTED", "REJECTED", "CONFIRMED"),
  proposed: fc.record({
    text: said,
    contact: said,
    address: it.orNull(fc.record({ lines: it.few(it.text), city: said, postcode: said })),
    language: said,
    interpreterRequired: it.orNull(it.flag),
  }),
  source: it.text,
  proposedBy: it.reference,
  proposedAt: it.dateTime,
  decidedBy: it.orNull(it.reference),
  decidedAt: it.orNull(it.dateTime),
  reason: said,
  applied: it.flag,
});
