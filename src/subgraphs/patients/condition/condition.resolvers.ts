import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { type Around, mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { isAsBefore, isConcern } from "./concern.ts";
import { createCondition, endCondition, reviseCondition } from "./condition.rules.ts";
import { ConditionTable } from "./condition.table.ts";
import type { Condition } from "./condition.ts";

const conditions = mutations("condition", writer(ConditionTable));

/** A concern that the record tells of is a need: whoever keeps the plan is told when it comes, goes, or grows. */
const tell: { readonly also: NonNullable<Around<object, Condition, object>["also"]> } = {
  also: async (tx, condition, { before, write }) => {
    if (!isConcern(condition) && !(before !== null && isConcern(before))) return undefined;
    if (before !== null && isAsBefore(condition, before)) return undefined;
    const { id, patientId } = condition;
    const subject = { type: "Condition", id };
    await announce(tx, write, [{ type: "NEED_CHANGED", patientId, subject, data: {} }]);
    return undefined;
  },
};

const fields = fieldsOf<Condition, PatientsContext>();

export const conditionResolvers = {
  Query: {
    condition: fields.one("conditionById"),
  },
  Mutation: {
    createCondition: conditions.create(createCondition, "patientId", tell),
    reviseCondition: conditions.change(reviseCondition, tell),
    endCondition: conditions.change(endCondition, tell),
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
