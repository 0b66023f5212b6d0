import { type DateTime, earliest } from "../../../kernel/time.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { type Around, mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { addSupport, endSupport, reviseSupport } from "./support.rules.ts";
import { SupportTable } from "./support.table.ts";
import type { Support } from "./support.ts";

const supports = mutations("support", writer(SupportTable));

const fields = fieldsOf<Support, PatientsContext>();

const tell = (change: string): { readonly also: NonNullable<Around<object, Support, object>["also"]> } => ({
  also: async (tx, { id, patientId, kind, effect }, { write }) => {
    const subject = { type: "Support", id };
    const data = { change, kind, effect };
    const worse = effect === "NEGATIVE" ? [{ type: "NEED_CHANGED", patientId, subject, data: {} }] : [];
    await announce(tx, write, [{ type: "SUPPORT_NETWORK_CHANGED", patientId, subject, data }, ...worse]);
    return undefined;
  },
});

interface Dated {
  readonly updatedAt: string;
}

export const supportResolvers = {
  Query: {
    support: fields.one("supportById"),
  },
  Mutation: {
    addSupport: supports.create(addSupport, "patientId", tell("ADDED")),
    reviseSupport: supports.change(reviseSupport, tell("REVISED")),
    endSupport: supports.change(endSupport, tell("ENDED")),
    enterSupportInError: supports.enterInError({ active: false }),
  },
  Support: {
    __resolveReference: fields.home("supportById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    supports: fields.pageOf("supportsByPatient"),
    supportNetwork: async (
      { id }: { id: string },
      { changedSince }: { readonly changedSince: DateTime | null },
      { loaders }: PatientsContext,
    ) => {
      const [people, community] = await Promise.all([loaders.peopleAround.load(id), loaders.supportAround.load(id)]);
      const changed = ({ updatedAt }: Dated) =>
        changedSince !== null && Date.parse(updatedAt) >= earliest(changedSince);
      return {
        people: people.filter(({ active }) => active !== false),
        community: community.filter(({ active }) => active),
        changedPeople: people.filter(changed),
        changedCommunity: community.filter(changed),
      };
    },
  },
};
