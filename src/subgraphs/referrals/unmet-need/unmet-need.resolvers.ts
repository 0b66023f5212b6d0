import { districtOf } from "../../../kernel/postcode.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import { endUnmetNeed, reportUnmetNeed } from "./unmet-need.rules.ts";
import { UnmetNeedTable } from "./unmet-need.table.ts";
import type { UnmetNeed } from "./unmet-need.ts";

const needs = mutations("unmetNeed", writer(UnmetNeedTable));

const fields = fieldsOf<UnmetNeed, ReferralsContext>();

export const unmetNeedResolvers = {
  Query: {
    unmetNeed: fields.one("unmetNeedById"),
    unmetNeeds: fields.page("unmetNeeds", (args) => {
      const { area = null } = (args.filter ?? {}) as { readonly area?: string | null };
      return area === null ? args : { ...args, filter: { ...args.filter, area: districtOf(area) } };
    }),
    unmetNeedsByArea: (_: unknown, { area }: { area?: string | null }, { loaders }: ReferralsContext) =>
      loaders.unmetNeedCounts.load(area ? districtOf(area) : ""),
  },
  Mutation: {
    reportUnmetNeed: needs.create(reportUnmetNeed, "patientId", {
      also: async (tx, { id, patientId, area, kind, why }, { write }) => {
        const subject = { type: "UnmetNeed", id };
        await announce(tx, write, [{ type: "UNMET_NEED_REPORTED", patientId, subject, data: { area, kind, why } }]);
        return undefined;
      },
    }),
    endUnmetNeed: needs.change(endUnmetNeed),
    enterUnmetNeedInError: needs.enterInError(),
  },
  UnmetNeed: {
    __resolveReference: fields.home("unmetNeedById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
};
