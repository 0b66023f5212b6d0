import { alreadyTaken } from "../../../kernel/refusal.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { registerCarer, removeCarer, reviseCarerRegistration } from "./carer-registration.rules.ts";
import { CarerRegistrationTable } from "./carer-registration.table.ts";
import { type CarerRegistration, caredForIn, carerOf } from "./carer-registration.ts";
import { lookAround, miss, recognise } from "./carer-registration.writes.ts";

const once = alreadyTaken("patientId", "This carer is on the register already.");
const registrations = mutations(
  "carerRegistration",
  writer(CarerRegistrationTable, { carer_registered_once: once, carer_recognised_once: once }),
);

const fields = fieldsOf<CarerRegistration, PatientsContext>();

const patient = (id: string | null) => (id === null ? null : entity("Patient", id));

export const carerRegistrationResolvers = {
  Query: {
    carerRegistration: fields.one("carerRegistrationById"),
    carersRegister: fields.pageBy("practiceId", "carersRegister"),
  },
  Mutation: {
    registerCarer: registrations.create(registerCarer, "patientId", { look: lookAround, also: recognise }),
    reviseCarerRegistration: registrations.change(reviseCarerRegistration),
    removeCarer: registrations.change(removeCarer, { also: miss }),
    enterCarerRegistrationInError: registrations.enterInError(),
  },
  CarerRegistration: {
    __resolveReference: fields.home("carerRegistrationById"),
    carer: (row: CarerRegistration) => patient(carerOf(row)),
    caredFor: (row: CarerRegistration) => patient(caredForIn(row)),
    relatedPerson: ({ relatedPersonId }: CarerRegistration, _: unknown, { loaders }: PatientsContext) =>
      relatedPersonId === null ? null : loaders.relatedPersonById.load(relatedPersonId),
    practice: fields.leadsTo("Organisation", "practiceId"),
  },
  Patient: {
    carersOnRegister: fields.allOf("carersOnRegisterByPatient"),
    caresFor: fields.allOf("caresForByPatient"),
  },
};
