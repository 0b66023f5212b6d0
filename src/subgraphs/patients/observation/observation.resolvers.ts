import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { createObservation, endObservation, reviseObservation } from "./observation.rules.ts";
import { ObservationTable } from "./observation.table.ts";
import type { Observation } from "./observation.ts";

const observations = mutations("observation", writer(ObservationTable));

export const observationResolvers = {
  Query: {
    observation: (_: unknown, { id }: { id: string }, { loaders }: PatientsContext) => loaders.observationById.load(id),
  },
  Mutation: {
    createObservation: observations.create(createObservation, "patientId"),
    reviseObservation: observations.change(reviseObservation),
    endObservation: observations.change(endObservation),
    enterObservationInError: observations.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Observation: {
    __resolveReference: ({ id }: { id: string }, { loaders }: PatientsContext) => loaders.observationById.load(id),
    patient: ({ patientId }: Observation) => entity("Patient", patientId),
  },
  Patient: {
    observations: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: PatientsContext) =>
      connection<Stored<Observation>>(loaders.observationsByPatient, id, args),
  },
};
