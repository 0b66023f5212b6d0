import type { ApolloServerPlugin } from "@apollo/server";
import { FAULTS, fault, isFaultCode } from "../faults.ts";

/** Refuses a request that does not say which operation it means, and gives an answer without data the status of its fault. */
export const oneOperation = <Context extends object>(): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (!operation)
        throw fault("OPERATION_RESOLUTION_FAILURE", "Name the one operation of the document that is meant.");
    },
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== "single" || body.singleResult.data || http.status !== undefined) return;
      const code = body.singleResult.errors?.[0]?.extensions?.code;
      if (isFaultCode(code)) http.status = FAULTS[code];
    },
  }),
});
