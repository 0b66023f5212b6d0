import { displayName } from "../../../kernel/name-in-use.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { announce } from "../../../platform/events.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { type Around, mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { isCarer } from "./carer.ts";
import { createRelatedPerson, endRelatedPerson, reviseRelatedPerson } from "./related-person.rules.ts";
import { RelatedPersonTable } from "./related-person.table.ts";
import type { RelatedPerson } from "./related-person.ts";
import { consentsOf, sharingWith } from "./sharing.ts";

const people = mutations("relatedPerson", writer(RelatedPersonTable));

const fields = fieldsOf<RelatedPerson, PatientsContext>();

const cares = (person: RelatedPerson): boolean => person.active !== false && isCarer(person.relationships);

/** Who no longer cares for a patient is missed: whoever keeps the plan is told. */
const tell: { readonly also: NonNullable<Around<object, RelatedPerson, object>["also"]> } = {
  also: async (tx, person, { before, write }) => {
    const lost = before !== null && cares(before) && (!cares(person) || person.enteredInError);
    const { id, patientId } = person;
    const subject = { type: "RelatedPerson", id };
    const change = before === null ? "ADDED" : person.active === false ? "ENDED" : "REVISED";
    await announce(tx, write, [
      { type: "SUPPORT_NETWORK_CHANGED", patientId, subject, data: { change, kind: null, effect: null } },
      ...(lost ? [{ type: "CARER_LOST", patientId, subject, data: { relatedPersonId: id } }] : []),
    ]);
    return undefined;
  },
};

export const relatedPersonResolvers = {
  Query: {
    relatedPerson: fields.one("relatedPersonById"),
    unregisteredCarers: fields.pageBy("practiceId", "unregisteredCarers"),
  },
  Mutation: {
    createRelatedPerson: people.create(createRelatedPerson, "patientId", tell),
    reviseRelatedPerson: people.change(reviseRelatedPerson, tell),
    endRelatedPerson: people.change(endRelatedPerson, tell),
    enterRelatedPersonInError: people.enterInError(),
  },
  RelatedPerson: {
    __resolveReference: fields.home("relatedPersonById"),
    patient: fields.leadsTo("Patient", "patientId"),
    displayName: fields.from(["names"], ({ names }) => displayName(names)),
    isCarer: fields.from(["relationships"], ({ relationships }) => isCarer(relationships)),
    ownRecord: fields.leadsTo("Patient", "ownRecordId"),
    canShare: async (person: Stored<RelatedPerson>, _: unknown, { loaders, write }: PatientsContext) => {
      const [consents, capacity] = await Promise.all([
        consentsOf(write.ask, person.patientId),
        loaders.capacityToShareByPatient.load(person.patientId),
      ]);
      const { allowed, reason, consentIds } = sharingWith(person, consents, capacity);
      return { allowed, reason, consents: consentIds.map((id) => entity("Consent", id)) };
    },
  },
  Patient: {
    relatedPeople: fields.pageOf("relatedPeopleByPatient"),
  },
};
