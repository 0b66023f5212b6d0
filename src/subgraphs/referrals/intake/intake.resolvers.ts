import { areasOf } from "../../../kernel/postcode.ts";
import { alreadyTaken } from "../../../kernel/refusal.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import { kindRules } from "../referral/referral-kind.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import { areaServing } from "./area.ts";
import { createIntake, type IntakeGiven, type IntakeRevision, reviseIntake } from "./intake.rules.ts";
import { IntakeTable } from "./intake.table.ts";
import type { Intake } from "./intake.ts";
import { type ServiceKnown, serviceKnown, serviceOfIntake } from "./service-known.ts";

const taken = {
  intake_service: alreadyTaken("serviceId", "This service has said how it takes people in: revise that."),
};
const intakes = mutations("intake", writer(IntakeTable, taken));

const fields = fieldsOf<Intake, ReferralsContext>();
const rule = fieldsOf<{ readonly redirectToId: string | null }, ReferralsContext>();

export const intakeResolvers = {
  Query: {
    intake: fields.one("intakeByService", "serviceId"),
    referralKinds: () => kindRules,
    referralRoute: async (_: unknown, { postcode }: { postcode: string }, { loaders }: ReferralsContext) => {
      const names = areasOf(postcode);
      if (names.length === 0) return [];
      const serving = await loaders.intakesByArea.load(names.join());
      return serving.map((intake) => {
        const area = areaServing(intake, names)!;
        return { service: entity("HealthcareService", intake.serviceId), area: area.name, form: area.form };
      });
    },
  },
  Mutation: {
    createIntake: intakes.create<IntakeGiven, ServiceKnown>(createIntake, "serviceId", {
      learn: ({ serviceId }, write) => serviceKnown(serviceId, write),
    }),
    reviseIntake: intakes.change<IntakeRevision, ServiceKnown>(reviseIntake, {
      learn: async (_, write, id) => serviceKnown(await serviceOfIntake(write.source, id), write),
    }),
  },
  Intake: {
    __resolveReference: fields.home("intakeById"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
  },
  EligibilityRule: {
    redirectTo: rule.leadsTo("HealthcareService", "redirectToId"),
  },
  HealthcareService: {
    intake: fields.own("intakeByService"),
  },
};
