import { GraphQLError } from "graphql";

/** The closed set of faults that reach a caller in `extensions.code`. What a person may do wrong is a `UserError`. */
export const FAULTS = {
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_REQUEST: 400,
  TOO_COSTLY: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_FOUND: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_MANY_REQUESTS: 429,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;

export type FaultCode = keyof typeof FAULTS;

/** Thrown where the caller, not the data, is at fault: the request as a whole cannot be answered. */
export const fault = (code: FaultCode, message: string, argument?: string): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code, http: { status: FAULTS[code] }, ...(argument !== undefined && { argument }) },
  });

export const isFaultCode = (code: unknown): code is FaultCode => typeof code === "string" && code in FAULTS;
