import { GraphQLError } from "graphql";

/** What a log may hold of an error: what kind it is and where it came from, and no value that it is about. */
export interface LoggedFault {
  readonly type: string;
  readonly message?: string;
  readonly [detail: string]: unknown;
}

/** What PostgreSQL says of an error beside its words, which repeat values: `Key (nhs_number)=(…) already exists`. */
const DETAILS = ["code", "severity", "schema", "table", "constraint", "routine", "syscall"];

/**
 * An error for the log. Messages of the database and of parsers repeat what was sent, so they are left out; of others,
 * what is quoted and what is a number.
 */
export function faultForLog(error: unknown): LoggedFault {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (!(cause instanceof Error)) return { type: typeof cause };
  const driver = (cause as { readonly driverError?: object }).driverError ?? cause;
  const known = DETAILS.flatMap((name) => {
    const value = (driver as Readonly<Record<string, unknown>>)[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  const repeats = "severity" in driver || cause instanceof SyntaxError;
  const path =
    error instanceof GraphQLError ? { path: error.path?.map((step) => (typeof step === "number" ? 0 : step)) } : {};
  return {
    type: cause.name,
    ...(!repeats && { message: cause.message.replaceAll(/"[^"]*"|\d{3,}/g, "…") }),
    ...Object.fromEntries(known),
    ...path,
    at: (cause.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
  };
}
