import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type FaultCode, isFaultCode } from "./faults.ts";

/** What a fault says when what it would say is nobody's business: an internal message may hold a person's data. */
export const MASKED: Partial<Record<FaultCode, string>> = {
  INTERNAL_SERVER_ERROR: "Something went wrong here. It has been recorded.",
  SERVICE_UNAVAILABLE: "The service cannot answer now. Try again shortly.",
};

/**
 * The form in which a fault leaves the process: one of a closed set of codes, no stack, and no value that the caller
 * sent, since values end up in logs. `report` is told of the faults that are ours.
 */
export const errorMask =
  (report: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOf(formatted, error);
    if (code === "INTERNAL_SERVER_ERROR") report(error);
    const argument = formatted.extensions?.argument;
    return {
      message:
        MASKED[code] ?? (MALFORMED.test(postgresCode(error)) ? MALFORMED_VALUE : withoutValues(formatted.message)),
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code, ...(argument !== undefined && { argument }) },
    };
  };

function codeOf(formatted: GraphQLFormattedError, error: unknown): FaultCode {
  const claimed = formatted.extensions?.code;
  if (UNAVAILABLE.test(postgresCode(error))) return "SERVICE_UNAVAILABLE";
  if (MALFORMED.test(postgresCode(error))) return "BAD_USER_INPUT";
  return isFaultCode(claimed) ? claimed : "INTERNAL_SERVER_ERROR";
}

/** PostgreSQL: statement timeout, lost connections, too many of them, shutting down. */
const UNAVAILABLE = /^(57014|57P0\d|53\d{3}|08\w{3}|ECONNREFUSED|ECONNRESET)$/;

/** PostgreSQL's class of data exceptions: a value that cannot be of its type, or is out of its range, or no text at all. */
const MALFORMED = /^22/;

const MALFORMED_VALUE = "An argument does not have the form that it must have.";

const postgresCode = (error: unknown): string => {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
};

/** graphql-js repeats the value that it could not coerce; what follows it says the rule. */
const withoutValues = (message: string): string =>
  message
    .replace(/ got invalid value [\s\S]*?(?=( at "|; (?:Expected|Field|[A-Z])))/, " got an invalid value")
    .replace(/Value "[^"]*"(?= does not exist in)/, "The value")
    .replace(/(cannot represent [\w\s-]+?): [\s\S]*$/, "$1")
    // Names too are the client's: `n9990000018` says more than that a field is not there.
    .replaceAll(/"[^"]*\d{5,}[^"]*"/g, '"…"')
    .replace(/^(Expected value of type "[^"]+", found) [\s\S]*?(;|$)/, "$1 another value$2");
