import { alreadyTaken } from "../../../kernel/refusal.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CaseloadsContext } from "../caseloads.context.ts";
import { createCaseloadRules, reviseCaseloadRules } from "./caseload-rules.rules.ts";
import { CaseloadRulesTable } from "./caseload-rules.table.ts";
import type { CaseloadRules } from "./caseload-rules.ts";

const taken = { caseload_rules_service: alreadyTaken("serviceId", "You have rules for this service: revise those.") };
const rules = mutations("caseloadRules", writer(CaseloadRulesTable, taken));
const fields = fieldsOf<CaseloadRules, CaseloadsContext>();

export const caseloadRulesResolvers = {
  Mutation: {
    createCaseloadRules: rules.create(createCaseloadRules, "serviceId"),
    reviseCaseloadRules: rules.change(reviseCaseloadRules),
  },
  CaseloadRules: {
    __resolveReference: fields.home("caseloadRulesById"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
  },
  HealthcareService: {
    caseloadRules: fields.allOf("caseloadRulesByService"),
  },
};
