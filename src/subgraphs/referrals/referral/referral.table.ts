import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import { keepTriage } from "../triage/triage-keeping.ts";
import { relateReceivers } from "./received-by.ts";
import type { Referral } from "./referral.ts";

/** How a referral rests in PostgreSQL. */
export const ReferralTable = table<Referral>(
  "referrals.referral",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    ubrn: text.orNull,
    identifiers: json,
    status: text,
    intent: text,
    priority: text.orNull,
    priorityReason: json.orNull,
    categories: json,
    code: json.orNull,
    source: json.orNull,
    reasons: json,
    reasonReferences: json,
    requester: json.orNull,
    performerType: json.orNull,
    performers: json,
    authoredOn: text.orNull,
    occurrenceAt: text.orNull,
    occurrencePeriod: json.orNull,
    basedOn: json,
    replaces: json,
    encounter: json.orNull,
    supportingInfo: json,
    patientInstruction: text.orNull,
    notes: json,
  },
  async (tx, referrals) => {
    await keepTriage(tx, referrals);
    await relateReceivers(tx, referrals);
  },
);
