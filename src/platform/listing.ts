import { type Cursor, decodeCursor, type PageRequest, UUID } from "../kernel/page.ts";
import { fault } from "./faults.ts";

/** A list that callers page through: which rows belong to a key, which filters and orders they may ask for. */
export interface Listing {
  /** SQL over the row `t` and the key `k.key`, which is text. Absent: every row that the viewer may see. */
  readonly where?: string;
  /** SQL over `t` with `$` for the caller's value, by the filter's name: `t.status = ANY ($::text[])`. */
  readonly filters?: Readonly<Record<string, string>>;
  /** SQL over `t` that is never null, with its type, by the order's name. The first is the list's own order. */
  readonly orders: Readonly<Record<string, Order>>;
}

export interface Order {
  readonly by: string;
  readonly type: "text" | "timestamptz" | "uuid" | "integer" | "bigint";
  readonly descending?: boolean;
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
  ...[...values].map(([name, value]) => filters![name]!.replace(VALUE, () => value)),
];

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
