import { displayName } from "../../../kernel/name-in-use.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { isCarer } from "./carer.ts";
import { createRelatedPerson, endRelatedPerson, reviseRelatedPerson } from "./related-person.rules.ts";
import { RelatedPersonTable } from "./related-person.table.ts";
import type { RelatedPerson } from "./related-person.ts";

const people = mutations("relatedPerson", writer(RelatedPersonTable));

export const relatedPersonResolvers = {
  Query: {
    relatedPerson: (_: unknown, { id }: { id: string }, { loaders }: PatientsContext) =>
      loaders.relatedPersonById.load(id),
  },
  Mutation: {
    createRelatedPerson: people.create(createRelatedPerson, "patientId"),
    reviseRelatedPerson: people.change(reviseRelatedPerson),
    endRelatedPerson: people.change(endRelatedPerson),
    enterRelatedPersonInError: people.enterInError(),
  },
  RelatedPerson: {
    __resolveReference: ({ id }: { id: string }, { loaders }: PatientsContext) => loaders.relatedPersonById.load(id),
    patient: ({ patientId }: RelatedPerson) => entity("Patient", patientId),
    displayName: ({ names }: RelatedPerson) => displayName(names),
    isCarer: ({ relationships }: RelatedPerson) => isCarer(relationships),
  },
  Patient: {
    relatedPeople: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: PatientsContext) =>
      connection<Stored<RelatedPerson>>(loaders.relatedPeopleByPatient, id, args),
  },
};
