import type { OperationOutcome, OperationOutcomeIssue } from "fhir/r4.js";
import { GraphQLError } from "graphql";
import type { Refused } from "../../terminology/terminology.ts";

type IssueCode = OperationOutcomeIssue["code"];

/** Why an operation has no result: leaves as an OperationOutcome with a status of its own. */
export class OperationFault extends Error {
  readonly status: number;
  readonly code: IssueCode;
  /** Of an ECL expression: the offset at which it goes wrong. */
  readonly position: number | undefined;
  constructor(status: number, code: IssueCode, message: string, position?: number) {
    super(message);
    this.status = status;
    this.code = code;
    this.position = position;
  }
}

export const missing = (name: string): OperationFault =>
  new OperationFault(400, "required", `the parameter ${name} is needed`);

/** Nothing here can tell: never a `false`. */
export const unanswered = (reason: string): OperationFault => new OperationFault(503, "transient", reason);

const REFUSALS: Readonly<Record<Refused["reason"], readonly [status: number, code: IssueCode]>> = {
  NOT_AN_ID: [400, "code-invalid"],
  CHECK_DIGIT: [400, "code-invalid"],
  TRUNCATED: [400, "code-invalid"],
  NOT_A_CONCEPT: [400, "code-invalid"],
  UNKNOWN_CONCEPT: [404, "not-found"],
  UNKNOWN_REFSET: [404, "not-found"],
  ECL_SYNTAX: [400, "invalid"],
  ECL_REFUSED: [400, "invalid"],
  ECL_TOO_COSTLY: [422, "too-costly"],
  NOT_SUPPORTED: [501, "not-supported"],
};

export const refusal = ({ reason, message, position }: Refused): OperationFault =>
  new OperationFault(...REFUSALS[reason], message, position);

/** What the door says to whoever may not come in, or not now. */
const DENIALS: Readonly<Record<string, readonly [status: number, code: IssueCode]>> = {
  UNAUTHENTICATED: [401, "login"],
  FORBIDDEN: [403, "forbidden"],
  TOO_MANY_REQUESTS: [429, "throttled"],
  SERVICE_UNAVAILABLE: [503, "transient"],
};

/** Whatever was thrown, as the caller sees it; what is not theirs to know is not said. */
export function faultOf(error: unknown): OperationFault {
  if (error instanceof OperationFault) return error;
  const denial = error instanceof GraphQLError ? DENIALS[String(error.extensions.code)] : undefined;
  if (denial) return new OperationFault(...denial, (error as GraphQLError).message);
  const { statusCode } = error as { readonly statusCode?: number };
  if (statusCode === 413) return new OperationFault(413, "too-long", "the body is too large");
  if (statusCode === 415) return new OperationFault(415, "not-supported", "send application/fhir+json");
  if (statusCode === 400) return new OperationFault(400, "structure", "the body is not JSON");
  return new OperationFault(500, "exception", "something went wrong here; it has been recorded");
}

export const outcomeOf = ({ code, message, position }: OperationFault): OperationOutcome => ({
  resourceType: "OperationOutcome",
  issue: [
    {
      severity: "error",
      code,
      details: { text: message },
      ...(position !== undefined && { diagnostics: `at character ${position} of the expression` }),
    },
  ],
});
