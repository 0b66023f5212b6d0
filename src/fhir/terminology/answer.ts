import type { Coding, Parameters, ParametersParameter, ValueSetComposeIncludeConceptDesignation } from "fhir/r4.js";
import { SNOMED_CT } from "../../kernel/sct-id.ts";
import type { Answer, ConceptSummary, Description, Terminology } from "../../terminology/terminology.ts";
import { refusal, unanswered } from "./operation-fault.ts";

/** The value of an answer; a fault where there is none. */
export function answeredValue<T>(answer: Answer<T>): T {
  if (answer.kind === "answered") return answer.value;
  throw answer.kind === "refused" ? refusal(answer) : unanswered(answer.reason);
}

export const parameters = (...parts: readonly ParametersParameter[]): Parameters => ({
  resourceType: "Parameters",
  parameter: [...parts],
});

export const versionOf = (terminology: Terminology): string | undefined => {
  const status = terminology.status();
  return status.ready ? status.version : undefined;
};

export const codingOf = ({ id, display }: Pick<ConceptSummary, "id" | "display">): Coding => ({
  system: SNOMED_CT,
  code: id,
  display,
});

const USES = {
  fsn: { system: SNOMED_CT, code: "900000000000003001", display: "Fully specified name" },
  synonym: { system: SNOMED_CT, code: "900000000000013009", display: "Synonym" },
  definition: { system: SNOMED_CT, code: "900000000000550004", display: "Definition" },
} as const;

export const designationsOf = (descriptions: readonly Description[]): ValueSetComposeIncludeConceptDesignation[] =>
  descriptions
    .filter(({ active }) => active)
    .map(({ language, type, term }) => ({ language, use: USES[type], value: term }));
