import type { Stored } from "../../../kernel/stored.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ConsentsContext } from "../consents.context.ts";
import { createConsent, endConsent, reviseConsent } from "./consent.rules.ts";
import { ConsentTable } from "./consent.table.ts";
import type { Consent } from "./consent.ts";
import { isInForce } from "./in-force.ts";

const consents = mutations("consent", writer(ConsentTable));

export const consentResolvers = {
  Query: {
    consent: (_: unknown, { id }: { id: string }, { loaders }: ConsentsContext) => loaders.consentById.load(id),
  },
  Mutation: {
    createConsent: consents.create(createConsent, "patientId"),
    reviseConsent: consents.change(reviseConsent),
    endConsent: consents.change(endConsent),
    enterConsentInError: consents.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Consent: {
    __resolveReference: ({ id }: { id: string }, { loaders }: ConsentsContext) => loaders.consentById.load(id),
    patient: ({ patientId }: Consent) => entity("Patient", patientId),
    isInForce: (consent: Consent, { at }: { at?: DateTime | null }, { write: { now } }: ConsentsContext) =>
      isInForce(consent, at ? new Date(earliest(at)) : now, now),
  },
  Patient: {
    consents: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: ConsentsContext) =>
      connection<Stored<Consent>>(loaders.consentsByPatient, id, args),
  },
};
