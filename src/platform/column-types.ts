import pg from "pg";

const { builtins } = pg.types;

/** ISO 8601 in UTC; at least milliseconds as `Date` prints them, microseconds kept so that a keyset cursor is exact. */
export const parseInstant = (text: string): string => {
  const parts = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text);
  if (!parts) return text;
  const [, date, time, fraction = ""] = parts;
  return `${date}T${time}.${fraction.padEnd(3, "0")}Z`;
};

const asText = (text: string): string => text;

const parsers = new Map<number, (text: string) => unknown>([
  // A 64-bit integer is a string, as a SNOMED CT identifier must be; a count is cast with `::int` in its SQL.
  [builtins.INT8, asText],
  [builtins.NUMERIC, asText],
  [builtins.DATE, asText],
  [builtins.TIMESTAMPTZ, parseInstant],
  [builtins.INTERVAL, asText],
]);

const arrays = new Map<number, number>([
  [1016, builtins.INT8],
  [1231, builtins.NUMERIC],
  [1182, builtins.DATE],
  [1185, builtins.TIMESTAMPTZ],
  [1187, builtins.INTERVAL],
]);

const textArray: number = 1009;
const parserOfTextArray = pg.types.getTypeParser(textArray) as (text: string) => unknown[];

const arrayOf = (parse: (text: string) => unknown) => (text: string) =>
  parserOfTextArray(text).map((element) => (element === null ? null : parse(element as string)));

for (const [array, element] of arrays) {
  const parse = parsers.get(element);
  if (parse) parsers.set(array, arrayOf(parse));
}

/** How a column arrives in JavaScript, for one pool alone: pg's own table is global and left as it is. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers.get(id)) || pg.types.getTypeParser(id, format as "text"),
};
