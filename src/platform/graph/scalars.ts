import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { parseNhsNumber } from "../../kernel/nhs-number.ts";
import { comparators } from "../../kernel/quantity.ts";
import { parseDateTime, parsePartialDate } from "../../kernel/time.ts";

/** A scalar that is text on the wire. The message names the rule and never the value, which may be a person's. */
const textScalar = (name: string, parse: (text: string) => string | null, rule: string) => {
  const read = (value: unknown) => {
    const parsed = typeof value === "string" ? parse(value) : null;
    if (parsed === null) throw new GraphQLError(`${name} must be ${rule}`);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
    serialize: (value) => value,
  });
};

export const scalars = {
  Date: textScalar("Date", parsePartialDate, "a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD"),
  DateTime: textScalar("DateTime", parseDateTime, "a date, or an instant with its offset: 2026-11-22T10:30:00+00:00"),
  Comparator: textScalar("Comparator", (text) => comparators.find((it) => it === text) ?? null, "<, <=, >= or >"),
  NhsNumber: textScalar("NhsNumber", parseNhsNumber, "ten digits whose last is their modulus 11 check"),
};
