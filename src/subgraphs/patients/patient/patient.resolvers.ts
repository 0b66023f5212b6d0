import { displayName } from "../../../kernel/name-in-use.ts";
import { alreadyTaken } from "../../../kernel/refusal.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { ageAt, lastDayOf } from "./age.ts";
import { createPatient, endPatient, revisePatient } from "./patient.rules.ts";
import { PatientTable } from "./patient.table.ts";
import type { Patient } from "./patient.ts";

const taken = { nhs_number_in_group: alreadyTaken("nhsNumber", "Another patient has this NHS number.") };
const patients = mutations("patient", writer(PatientTable, taken));

const fields = fieldsOf<Patient, PatientsContext>();

export const patientResolvers = {
  Query: {
    patient: fields.oneBy({ id: "patientById", nhsNumber: "patientByNhsNumber" }),
    patients: fields.page("patients"),
    assessmentsNotOffered: fields.pageBy("practiceId", "patientsNotOffered"),
  },
  Mutation: {
    createPatient: patients.create(createPatient, "registeredPractice"),
    revisePatient: patients.change(revisePatient),
    endPatient: patients.change(endPatient),
    enterPatientInError: patients.enterInError(),
  },
  Patient: {
    __resolveReference: fields.home("patientById"),
    displayName: fields.from(["names"], ({ names }) => displayName(names)),
    age: fields.from(
      ["birthDate", "deceased", "deceasedAt"],
      ({ birthDate, deceased, deceasedAt }, _: unknown, { write }) =>
        deceased && deceasedAt === null ? null : ageAt(birthDate, lastDayOf(deceasedAt, write.now)),
    ),
  },
};
