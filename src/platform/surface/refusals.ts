import type { FastifyReply } from "fastify";
import { GraphQLError } from "graphql";
import { FAULTS, type FaultCode, fault, isFaultCode } from "../faults.ts";
import { MASKED } from "../mask.ts";

/** What is wrong with a body, by the status that Fastify gives it. Its own words would repeat what was sent. */
const BODIES: Readonly<Record<number, string>> = {
  400: "The body is not JSON.",
  413: "The body is larger than you may send.",
  415: "Send `content-type: application/json`.",
};

/** Answers a request that never became an operation, in the form of GraphQL's own errors. */
export const refuseRequest =
  (report: (error: unknown) => void) =>
  (error: unknown, _: unknown, reply: FastifyReply): FastifyReply => {
    const { status, code, message } = told(error);
    if (code === "INTERNAL_SERVER_ERROR") report(error);
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  };

interface Told {
  readonly status: number;
  readonly code: FaultCode;
  readonly message: string;
}

function told(error: unknown): Told {
  if (error instanceof GraphQLError && isFaultCode(error.extensions.code)) {
    const { code } = error.extensions;
    return { status: FAULTS[code], code, message: MASKED[code] ?? error.message };
  }
  const { statusCode: status = 500 } = error as { readonly statusCode?: number };
  const message = BODIES[status];
  if (message !== undefined) return { status, code: "BAD_REQUEST", message };
  const { message: masked } = fault("INTERNAL_SERVER_ERROR", MASKED.INTERNAL_SERVER_ERROR!);
  return { status: 500, code: "INTERNAL_SERVER_ERROR", message: masked };
}
