import { type DateTime, earliest } from "../../../kernel/time.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ConsentsContext } from "../consents.context.ts";
import { createConsent, endConsent, reviseConsent } from "./consent.rules.ts";
import { ConsentTable } from "./consent.table.ts";
import type { Consent } from "./consent.ts";
import { isInForce } from "./in-force.ts";

const consents = mutations("consent", writer(ConsentTable));

const fields = fieldsOf<Consent, ConsentsContext>();

export const consentResolvers = {
  Query: {
    consent: fields.one("consentById"),
  },
  Mutation: {
    createConsent: consents.create(createConsent, "patientId"),
    reviseConsent: consents.change(reviseConsent),
    endConsent: consents.change(endConsent),
    enterConsentInError: consents.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Consent: {
    __resolveReference: fields.home("consentById"),
    patient: fields.leadsTo("Patient", "patientId"),
    isInForce: fields.from(
      ["status", "period", "recordedAt"],
      (consent, { at }: { at?: DateTime | null }, { write: { now } }) =>
        isInForce(consent, at ? new Date(earliest(at)) : now, now),
    ),
  },
  Patient: {
    consents: fields.pageOf("consentsByPatient"),
  },
};
