import type { GraphQLSchema } from "graphql";
import { fault } from "../faults.ts";
import { costEstimator, type Weights } from "./cost.ts";
import type { Guard } from "./guards.ts";

/** Objects that one operation may make at most. */
export const MAX_COST = 20_000;

/** Refuses what may cost too much, before anything of it runs, and tells every caller what theirs may cost. */
export function costLimit(schema: GraphQLSchema, weights: Weights, limit = MAX_COST): Guard<object> {
  const costOf = costEstimator(schema, weights);
  return {
    admit: ({ document, operation, request }) => {
      const estimated = costOf(document, operation, request.variables ?? {});
      if (estimated > limit)
        throw fault("TOO_COSTLY", `This may cost ${estimated}, and ${limit} is the most: ask for fewer at a time.`);
    },
    finish: ({ document, operation, request, response: { body } }) => {
      if (!document || !operation || body.kind !== "single") return;
      const cost = { estimated: costOf(document, operation, request.variables ?? {}), limit };
      body.singleResult.extensions = { ...body.singleResult.extensions, cost };
    },
  };
}
