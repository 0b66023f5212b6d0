import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { createObservation, endObservation, reviseObservation } from "./observation.rules.ts";
import { ObservationTable } from "./observation.table.ts";
import type { Observation } from "./observation.ts";

const observations = mutations("observation", writer(ObservationTable));

const fields = fieldsOf<Observation, PatientsContext>();

export const observationResolvers = {
  Query: {
    observation: fields.one("observationById"),
  },
  Mutation: {
    createObservation: observations.create(createObservation, "patientId"),
    reviseObservation: observations.change(reviseObservation),
    endObservation: observations.change(endObservation),
    enterObservationInError: observations.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Observation: {
    __resolveReference: fields.home("observationById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    observations: fields.pageOf("observationsByPatient"),
  },
};
