import type { GraphQLResolveInfo } from "graphql";
import { asOneself, personKnownAs } from "../../../access/glass.ts";
import { covers } from "../../../kernel/time.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ConsentsContext } from "../consents.context.ts";
import { type BreakGlassGiven, breakGlass, type GlassFacts } from "./emergency-access.rules.ts";
import { EmergencyAccessTable } from "./emergency-access.table.ts";
import type { EmergencyAccess } from "./emergency-access.ts";

const glass = mutations("emergencyAccess", writer(EmergencyAccessTable));
const fields = fieldsOf<EmergencyAccess, ConsentsContext>();

const broken = glass.create<BreakGlassGiven, GlassFacts>(breakGlass, "patientId", {
  look: async (tx, given, { scope, actorId }) => ({
    found: await personKnownAs(tx, given),
    viewerId: scope.viewer,
    actorId,
  }),
  // Whoever may see the person learns that it happened, when and why; of the one who did it, the audit knows.
  also: async (tx, { id, patientId, reason, end }, { write }) => {
    const data = { reason, end };
    await announce(tx, write, [{ type: "GLASS_BROKEN", patientId, subject: { type: "EmergencyAccess", id }, data }]);
    return undefined;
  },
});

export const emergencyAccessResolvers = {
  Query: {
    emergencyAccess: fields.one("emergencyAccessById"),
  },
  Mutation: {
    breakGlass: async (
      parent: unknown,
      args: { input: object },
      context: ConsentsContext,
      info: GraphQLResolveInfo,
    ) => {
      const { access, write } = context;
      const answer = await broken(parent, args, { write: { ...write, scope: asOneself(access) } }, info);
      access.forget();
      return answer;
    },
  },
  EmergencyAccess: {
    __resolveReference: fields.home("emergencyAccessById"),
    patient: fields.leadsTo("Patient", "patientId"),
    isOpen: fields.from(["start", "end"], ({ start, end }, _: unknown, { write }) => covers({ start, end }, write.now)),
  },
  Patient: {
    emergencyAccesses: fields.pageOf("emergencyAccessesByPatient"),
  },
};
