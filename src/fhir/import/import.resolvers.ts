import { GraphQLError, GraphQLScalarType } from "graphql";
import type { FhirContext } from "../fhir.context.ts";
import { unitOf } from "./entries.ts";
import type { ImportMode } from "./finding.ts";
import { isObject } from "./json.ts";
import { codeCheck } from "./judge.ts";
import { answerOf, type ImportAnswer, once } from "./once.ts";
import { runUnit } from "./run.ts";

interface ImportFhirInput {
  readonly idempotencyKey: string;
  readonly resource: object;
  readonly mode: ImportMode;
  readonly source: string | null;
}

const asResource = (value: unknown) => {
  if (isObject(value) && typeof value.resourceType === "string") return value;
  throw new GraphQLError("FhirResource must be a JSON object with a resourceType");
};

export const importResolvers = {
  FhirResource: new GraphQLScalarType({ name: "FhirResource", parseValue: asResource, serialize: (value) => value }),
  /** Of an import that the policy on writing turns away there is nothing to tell. */
  ImportFhirPayload: {
    summary: ({ summary = [] }: Partial<ImportAnswer>) => summary,
    warnings: ({ warnings = [] }: Partial<ImportAnswer>) => warnings,
  },
  Mutation: {
    importFhir: async (_: unknown, { input }: { input: ImportFhirInput }, { access, write, validate }: FhirContext) => {
      if (write.barred.length > 0) return { summary: [], warnings: [], errors: write.barred };
      const { mode, source } = input;
      return once(write, input, async () => {
        const result = await runUnit(write.source, unitOf(structuredClone(input.resource)), {
          scope: access,
          now: write.now,
          mode,
          source,
          operator: false,
          checkCodes: write.checkCodes,
          recorder: write.recorder,
          check: codeCheck(write.checkCodes),
          validate,
          postpone: false,
        });
        return answerOf(result, mode);
      });
    },
  },
};
