import type { TemplateKind } from "../../src/subgraphs/care-plans/plan-template/plan-template.ts";
import { codeTable } from "../code-table.ts";

/** A pathway is a protocol to go along; a template is a set to choose from. */
export const templateKind = codeTable<
  TemplateKind,
  "order-set" | "clinical-protocol" | "eca-rule" | "workflow-definition"
>(
  "template-kind",
  "http://terminology.hl7.org/CodeSystem/plan-definition-type",
)({ TEMPLATE: "order-set", PATHWAY: "clinical-protocol", RULE: "eca-rule", WORKFLOW: "workflow-definition" });
