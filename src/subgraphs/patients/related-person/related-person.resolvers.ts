import { displayName } from "../../../kernel/name-in-use.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { isCarer } from "./carer.ts";
import { createRelatedPerson, endRelatedPerson, reviseRelatedPerson } from "./related-person.rules.ts";
import { RelatedPersonTable } from "./related-person.table.ts";
import type { RelatedPerson } from "./related-person.ts";

const people = mutations("relatedPerson", writer(RelatedPersonTable));

const fields = fieldsOf<RelatedPerson, PatientsContext>();

export const relatedPersonResolvers = {
  Query: {
    relatedPerson: fields.one("relatedPersonById"),
  },
  Mutation: {
    createRelatedPerson: people.create(createRelatedPerson, "patientId"),
    reviseRelatedPerson: people.change(reviseRelatedPerson),
    endRelatedPerson: people.change(endRelatedPerson),
    enterRelatedPersonInError: people.enterInError(),
  },
  RelatedPerson: {
    __resolveReference: fields.home("relatedPersonById"),
    patient: fields.leadsTo("Patient", "patientId"),
    displayName: fields.from(["names"], ({ names }) => displayName(names)),
    isCarer: fields.from(["relationships"], ({ relationships }) => isCarer(relationships)),
  },
  Patient: {
    relatedPeople: fields.pageOf("relatedPeopleByPatient"),
  },
};
