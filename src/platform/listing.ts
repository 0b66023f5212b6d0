import { type Cursor, decodeCursor, type PageRequest, UUID } from "../kernel/page.ts";
import { fault } from "./faults.ts";

/** A list that callers page through: which rows belong to a key, which filters and orders they may ask for. */
export interface Listing {
  /** SQL over the row `t` and the key `k.key`, which is text. Absent: every row that the viewer may see. */
  readonly where?: string;
  /** SQL over `t` with `$` for the caller's value, by the filter's name: `t.status = ANY ($::text[])`; or codes. */
  readonly filters?: Readonly<Record<string, string | Coded>>;
  /** SQL over `t` that is never null, with its type, by the order's name. The first is the list's own order. */
  readonly orders: Readonly<Record<string, Order>>;
}

export interface Order {
  readonly by: string;
  readonly type: "text" | "timestamptz" | "uuid" | "integer" | "bigint";
  readonly descending?: boolean;
}

/** A filter by the codes of rows, of which most have one. */
export interface Coded {
  /** SQL over `t`, which an index finds and orders by the list's own order: a row's one code, or the first of several. */
  readonly column: string;
  /** What finds the rows that have a code as a further one; absent where rows have one at most. See `finder`. */
  readonly further?: `${string}.${string}`;
  /** Whether the caller asks for one code or for any of several. */
  readonly type: "text" | "text[]";
}

/** Where a filter takes the caller's value: a `$` before a cast, a bracket or the end, and not that of a jsonpath. */
const VALUE = /\$(?=::|\)|$)/g;

/** Which rows `t` are in the list; `values` are the SQL for the callers' values of the filters given. */
export const conditionsOf = (
  { where, filters }: Listing,
  visible: string,
  values: ReadonlyMap<string, string>,
): string[] => [
  ...(where ? [where] : []),
  "NOT t.entered_in_error",
  visible,
  ...[...values].map(([name, value]) => sqlOf(filters![name]!).replace(VALUE, () => value)),
];

/** A filter as a condition of each row. */
export function sqlOf(filter: string | Coded): string {
  if (typeof filter === "string") return filter;
  const { column, further, type } = filter;
  const equals = type === "text" ? "= $::text" : "= ANY ($::text[])";
  const found = type === "text" ? `${further}($::text)` : `${further}(code) FROM unnest($::text[]) code`;
  return further ? `(${column} ${equals} OR t.id = ANY (ARRAY(SELECT ${found})))` : `${column} ${equals}`;
}

/**
 * Of the filters given, the one by whose codes a page of everybody's rows is put together: see `perCode`. Asked for by a
 * condition of each row, PostgreSQL would go through all rows in the order of the list, or sort all that have a code.
 */
export const codedOf = (listing: Listing, given: readonly string[]): string | undefined =>
  listing.where?.includes("k.key")
    ? undefined
    : given.find((name) => {
        const filter = listing.filters![name]!;
        return typeof filter !== "string" && (filter.further !== undefined || filter.type === "text[]");
      });

/**
 * A FROM clause: the pages of each of the codes in `value`, under one alias. `page` gives SQL for a page, in order, of
 * the rows under one more condition. A row with several of the codes is there several times.
 */
export function perCode(
  { column, further, type }: Coded,
  value: string,
  alias: string,
  page: (condition: string) => string,
): string {
  const codes = type === "text" ? `(VALUES (${value}::text))` : `(SELECT DISTINCT unnest(${value}::text[]))`;
  const ways = [`${column} = v.code`, ...(further ? [`t.id = ANY (ARRAY(SELECT ${further}(v.code)))`] : [])];
  return `${codes} v(code) CROSS JOIN LATERAL (${ways.map((way) => `(${page(way)})`).join(" UNION ALL ")}) ${alias}`;
}

/** That a row `t` comes after a place in the list, whose parts are given as SQL. */
export const past = ({ by, type, descending }: Order, value: string, id: string): string =>
  `(${by}, t.id) ${descending ? "<" : ">"} (${value}::${type}, ${id}::uuid)`;

export const directionOf = ({ descending }: Order): string => (descending ? "DESC" : "ASC");

export const orderOf = ({ orders }: Listing, orderBy: string | null): string => orderBy ?? Object.keys(orders)[0]!;

export const givenFilters = ({ filters }: Listing, given: PageRequest["filter"]): string[] =>
  Object.keys(filters ?? {}).filter((name) => given[name] !== undefined && given[name] !== null);

/** How PostgreSQL writes the values that lists are ordered by, of the years that FHIR has. */
const FORMS: Readonly<Record<Order["type"], RegExp>> = {
  text: /^/,
  timestamptz: /^(-?infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00)$/,
  uuid: UUID,
  integer: /^-?\d{1,10}$/,
  bigint: /^-?\d{1,19}$/,
};

export function cursorOf({ orders }: Listing, after: string | null, orderBy: string): Cursor | null {
  if (after === null) return null;
  const cursor = decodeCursor(after, orderBy);
  if (cursor && FORMS[orders[orderBy]!.type].test(cursor.value)) return cursor;
  throw fault("BAD_USER_INPUT", "`after` is not a cursor of this list in this order", "after");
}
