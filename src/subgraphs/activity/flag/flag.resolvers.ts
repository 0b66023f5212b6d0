import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { endFlag, raiseFlag, reviseFlag } from "./flag.rules.ts";
import { FlagTable } from "./flag.table.ts";
import type { Flag } from "./flag.ts";
import { flagKinds, isVisitRisk } from "./flag-kind.ts";

const flags = mutations("flag", writer(FlagTable));

const fields = fieldsOf<Flag, ActivityContext>();

export const flagResolvers = {
  Query: {
    flag: fields.one("flagById"),
  },
  Mutation: {
    raiseFlag: flags.create(raiseFlag, "patientId"),
    reviseFlag: flags.change(reviseFlag),
    endFlag: flags.change(endFlag),
    enterFlagInError: flags.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Flag: {
    __resolveReference: fields.home("flagById"),
    patient: fields.leadsTo("Patient", "patientId"),
    kind: fields.from(["categories"], ({ categories }) => flagKinds.among(categories)),
    visitRisk: fields.from(["categories"], (flag) => isVisitRisk(flag)),
  },
  Patient: {
    flags: fields.pageOf("flagsByPatient"),
  },
};
