import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type FaultCode, isFaultCode } from "./faults.ts";

/** What a fault says when what it would say is nobody's business: an internal message may hold a person's data. */
const MASKED: Partial<Record<FaultCode, string>> = {
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
      message: MASKED[code] ?? withoutValues(formatted.message),
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code, ...(argument !== undefined && { argument }) },
    };
  };

function codeOf(formatted: GraphQLFormattedError, error: unknown): FaultCode {
  const claimed = formatted.extensions?.code;
  if (isUnavailable(error instanceof GraphQLError ? (error.originalError ?? error) : error))
    return "SERVICE_UNAVAILABLE";
  return isFaultCode(claimed) ? claimed : "INTERNAL_SERVER_ERROR";
}

/** PostgreSQL: statement timeout, lost connections, too many of them, shutting down. */
const UNAVAILABLE = /^(57014|57P0\d|53\d{3}|08\w{3}|ECONNREFUSED|ECONNRESET)$/;

const isUnavailable = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && UNAVAILABLE.test(String(error.code));

/** graphql-js repeats the value that it could not coerce; what follows it says the rule. */
const withoutValues = (message: string): string =>
  message
    .replace(/ got invalid value [\s\S]*?(?=( at "|; (?:Expected|Field|[A-Z])))/, " got an invalid value")
    .replace(/(cannot represent [\w\s-]+?): [\s\S]*$/, "$1")
    .replace(/^(Expected value of type "[^"]+", found) [\s\S]*?(;|$)/, "$1 another value$2");
