import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { fault } from "../faults.ts";
import { costEstimator, type Weights } from "./cost.ts";

/** Objects that one operation may make at most. */
export const MAX_COST = 20_000;

/** Refuses what may cost too much, before anything of it runs, and tells every caller what theirs may cost. */
export function costLimit<Context extends object>(
  schema: GraphQLSchema,
  weights: Weights,
  limit = MAX_COST,
): ApolloServerPlugin<Context> {
  const costOf = costEstimator(schema, weights);
  return {
    requestDidStart: async () => {
      let estimated: number | undefined;
      return {
        didResolveOperation: async ({ document, operation, request }) => {
          if (!operation) return;
          estimated = costOf(document, operation, request.variables ?? {});
          if (estimated <= limit) return;
          throw fault("TOO_COSTLY", `This may cost ${estimated}, and ${limit} is the most: ask for fewer at a time.`);
        },
        willSendResponse: async ({ response: { body } }) => {
          if (estimated === undefined || body.kind !== "single") return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { estimated, limit } };
        },
      };
    },
  };
}
