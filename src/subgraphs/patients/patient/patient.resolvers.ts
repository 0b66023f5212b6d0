import { displayName } from "../../../kernel/name-in-use.ts";
import { alreadyTaken } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { ageAt, lastDayOf } from "./age.ts";
import { createPatient, endPatient, revisePatient } from "./patient.rules.ts";
import { PatientTable } from "./patient.table.ts";
import type { Patient } from "./patient.ts";

const taken = { patient_nhs_number: alreadyTaken("nhsNumber", "Another patient has this NHS number.") };
const patients = mutations("patient", writer(PatientTable, taken));

type PatientBy = { readonly id?: string; readonly nhsNumber?: string };

export const patientResolvers = {
  Query: {
    patient: (_: unknown, { by }: { by: PatientBy }, { loaders }: PatientsContext) =>
      by.id ? loaders.patientById.load(by.id) : loaders.patientByNhsNumber.load(by.nhsNumber!),
    patients: (_: unknown, args: ConnectionArgs, { loaders }: PatientsContext) =>
      connection<Stored<Patient>>(loaders.patients, "", args),
  },
  Mutation: {
    createPatient: patients.create(createPatient, "registeredPractice"),
    revisePatient: patients.change(revisePatient),
    endPatient: patients.change(endPatient),
    enterPatientInError: patients.enterInError(),
  },
  Patient: {
    __resolveReference: ({ id }: { id: string }, { loaders }: PatientsContext) => loaders.patientById.load(id),
    displayName: ({ names }: Patient) => displayName(names),
    age: ({ birthDate, deceased, deceasedAt }: Patient, _: unknown, { write }: PatientsContext) =>
      deceased && deceasedAt === null ? null : ageAt(birthDate, lastDayOf(deceasedAt, write.now)),
  },
};
