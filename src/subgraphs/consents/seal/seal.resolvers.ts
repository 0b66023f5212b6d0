import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ConsentsContext } from "../consents.context.ts";
import { liftSeal, sealRecord } from "./seal.rules.ts";
import { SealTable } from "./seal.table.ts";
import type { Seal } from "./seal.ts";

const seals = mutations("seal", writer(SealTable));
const fields = fieldsOf<Seal, ConsentsContext>();

export const sealResolvers = {
  Query: {
    seal: fields.one("sealById"),
  },
  Mutation: {
    sealRecord: seals.create(sealRecord, "patientId"),
    liftSeal: seals.change(liftSeal),
  },
  Seal: {
    __resolveReference: fields.home("sealById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    seals: fields.allOf("sealsByPatient"),
  },
};
