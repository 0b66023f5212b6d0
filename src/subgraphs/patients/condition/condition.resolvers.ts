import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { createCondition, endCondition, reviseCondition } from "./condition.rules.ts";
import { ConditionTable } from "./condition.table.ts";
import type { Condition } from "./condition.ts";

const conditions = mutations("condition", writer(ConditionTable));

const fields = fieldsOf<Condition, PatientsContext>();

export const conditionResolvers = {
  Query: {
    condition: fields.one("conditionById"),
  },
  Mutation: {
    createCondition: conditions.create(createCondition, "patientId"),
    reviseCondition: conditions.change(reviseCondition),
    endCondition: conditions.change(endCondition),
    // FHIR R4 con-5: what was entered in error has no clinical status.
    enterConditionInError: conditions.enterInError({ verificationStatus: "ENTERED_IN_ERROR", clinicalStatus: null }),
  },
  Condition: {
    __resolveReference: fields.home("conditionById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    conditions: fields.pageOf("conditionsByPatient"),
  },
};
