import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { createCondition, endCondition, reviseCondition } from "./condition.rules.ts";
import { ConditionTable } from "./condition.table.ts";
import type { Condition } from "./condition.ts";

const conditions = mutations("condition", writer(ConditionTable));

export const conditionResolvers = {
  Query: {
    condition: (_: unknown, { id }: { id: string }, { loaders }: PatientsContext) => loaders.conditionById.load(id),
  },
  Mutation: {
    createCondition: conditions.create(createCondition, "patientId"),
    reviseCondition: conditions.change(reviseCondition),
    endCondition: conditions.change(endCondition),
    // FHIR R4 con-5: what was entered in error has no clinical status.
    enterConditionInError: conditions.enterInError({ verificationStatus: "ENTERED_IN_ERROR", clinicalStatus: null }),
  },
  Condition: {
    __resolveReference: ({ id }: { id: string }, { loaders }: PatientsContext) => loaders.conditionById.load(id),
    patient: ({ patientId }: Condition) => entity("Patient", patientId),
  },
  Patient: {
    conditions: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: PatientsContext) =>
      connection<Stored<Condition>>(loaders.conditionsByPatient, id, args),
  },
};
