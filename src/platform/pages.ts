import type { Pool } from "pg";
import { type Cursor, decodeCursor, encodeCursor, MAX_PAGE, type PageRequest } from "../kernel/page.ts";
import type { Stored } from "../kernel/stored.ts";
import { fault } from "./faults.ts";
import type { Scoped } from "./loaders.ts";
import type { Read } from "./read.ts";
import { columnsOf, KEYS } from "./reads.ts";
import { type Statement, send, statement } from "./statement.ts";
import type { Table } from "./table.ts";

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

/** One page of one list. The key of a list without `where` is the empty text. */
export interface PageKey extends PageRequest {
  readonly key: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
}

export const nameOfPage = (page: PageKey): string => JSON.stringify([page.key, ...shapeOf(page)]);

const shapeOf = ({ first, after, orderBy, filter }: PageKey) => [first, after, orderBy, filter];

export function pages<Model>(pool: Pool, table: Table<Model>, listing: Listing) {
  const statements = new Map<string, Statement>();
  type Row = Stored<Model> & { readonly place: number; readonly sortedBy: string };

  const prepared = (name: string, text: () => string): Statement => {
    const known = statements.get(name);
    if (known) return known;
    const made = statement(text());
    statements.set(name, made);
    return made;
  };

  const conditions = (filters: readonly string[], from: number) => [
    ...(listing.where ? [listing.where] : []),
    "NOT t.entered_in_error",
    table.visibleTo("k.viewer"),
    ...filters.map((name, i) => listing.filters![name]!.replace(VALUE, `$${from + i}`)),
  ];

  /** Every key of a group asks for the same page of another list, so that one statement answers them all. */
  const pageOfGroup = async (keys: readonly Scoped<PageKey>[]): Promise<Page<Stored<Model>>[]> => {
    const { first, filter, ...request } = keys[0]!.key;
    const orderBy = request.orderBy ?? Object.keys(listing.orders)[0]!;
    const order = listing.orders[orderBy]!;
    const cursor = cursorOf(request.after, orderBy);
    const filters = givenFilters(listing, filter);
    const found = prepared(`${orderBy} ${cursor !== null} ${filters.join()}`, () => {
      const direction = order.descending ? "DESC" : "ASC";
      const past = `(${order.by}, t.id) ${order.descending ? "<" : ">"} ($${4 + filters.length}::${order.type}, $${5 + filters.length}::uuid)`;
      const where = [...conditions(filters, 4), ...(cursor ? [past] : [])].join(" AND ");
      return (
        `SELECT k.place::int, t.* FROM ${KEYS} CROSS JOIN LATERAL (SELECT * FROM (` +
        `SELECT ${table.select}, (${order.by})::text AS "sortedBy" FROM ${table.name} t WHERE ${where} ` +
        // A limit that the planner knows: of a parameter it assumes a tenth of all rows, and sorts them.
        `ORDER BY ${order.by} ${direction}, t.id ${direction} LIMIT ${MAX_PAGE + 1}) t LIMIT $3) t ORDER BY k.place, ${sortedBy(order)} ${direction}, t.id ${direction}`
      );
    });
    const values = [
      ...columnsOf(
        keys.map(({ scope, key }) => ({ scope, key: key.key })),
        listing.where ?? "",
      ),
      first + 1,
    ];
    const rows = await send<Row>(pool, found, [
      ...values,
      ...filters.map((name) => filter[name]),
      ...(cursor ? [cursor.value, cursor.id] : []),
    ]);
    const lists: Row[][] = keys.map(() => []);
    for (const row of rows) lists[row.place - 1]!.push(row);
    return lists.map((list) => pageOf(list, first, orderBy));
  };

  const countOfGroup = async (keys: readonly Scoped<PageKey>[]): Promise<number[]> => {
    const { filter } = keys[0]!.key;
    const filters = givenFilters(listing, filter);
    const counted = prepared(
      `count ${filters.join()}`,
      () =>
        `SELECT k.place::int, count(t.id)::int FROM ${KEYS} JOIN ${table.name} t ON ${conditions(filters, 3).join(" AND ")} GROUP BY 1`,
    );
    const values = [
      ...columnsOf(
        keys.map(({ scope, key }) => ({ scope, key: key.key })),
        listing.where ?? "",
      ),
      ...filters.map((name) => filter[name]),
    ];
    const counts = keys.map(() => 0);
    for (const { place, count } of await send<{ place: number; count: number }>(pool, counted, values))
      counts[place - 1] = count;
    return counts;
  };

  return {
    read: { kind: "page", table, listing } as Read,
    page: inGroups((key) => JSON.stringify(shapeOf(key)), pageOfGroup),
    count: inGroups((key) => JSON.stringify(key.filter), countOfGroup),
  };
}

/** Splits a batch into groups of one shape, answers each by one statement, and puts the answers back in their places. */
function inGroups<Value>(
  shape: (key: PageKey) => string,
  answer: (keys: readonly Scoped<PageKey>[]) => Promise<Value[]>,
) {
  return async (keys: readonly Scoped<PageKey>[]): Promise<Value[]> => {
    const groups = new Map<string, number[]>();
    keys.forEach(({ key }, place) => {
      const name = shape(key);
      const group = groups.get(name);
      if (group) group.push(place);
      else groups.set(name, [place]);
    });
    const values = new Array<Value>(keys.length);
    await Promise.all(
      [...groups.values()].map(async (places) => {
        // An Error among the values fails its own keys alone: see DataLoader.
        const answers = await answer(places.map((place) => keys[place]!)).catch((error: Error) => error);
        places.forEach((place, i) => {
          values[place] = answers instanceof Error ? (answers as Value) : answers[i]!;
        });
      }),
    );
    return values;
  };
}

const sortedBy = ({ type }: Order): string => (type === "text" ? `t."sortedBy"` : `t."sortedBy"::${type}`);

const givenFilters = (listing: Listing, filter: PageRequest["filter"]): string[] =>
  Object.keys(listing.filters ?? {}).filter((name) => filter[name] !== undefined && filter[name] !== null);

function cursorOf(after: string | null, orderBy: string): Cursor | null {
  if (after === null) return null;
  const cursor = decodeCursor(after, orderBy);
  if (!cursor) throw fault("BAD_USER_INPUT", "`after` is not a cursor of this list in this order", "after");
  return cursor;
}

function pageOf<Row extends { readonly id: string; readonly sortedBy: string }>(
  list: readonly Row[],
  first: number,
  orderBy: string,
): Page<Row> {
  const rows = list.slice(0, first);
  return {
    rows,
    cursors: rows.map(({ sortedBy, id }) => encodeCursor({ orderBy, value: sortedBy, id })),
    hasNextPage: list.length > first,
  };
}

/** `first` out of 1 to 100 is a fault of the request, never quietly cut. */
export function checkFirst(first: number): number {
  if (first >= 1 && first <= MAX_PAGE) return first;
  throw fault("BAD_USER_INPUT", `\`first\` must be from 1 to ${MAX_PAGE}`, "first");
}
