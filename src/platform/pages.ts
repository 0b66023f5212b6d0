import type { Pool } from "pg";
import { encodeCursor, MAX_PAGE, type PageRequest } from "../kernel/page.ts";
import type { Stored } from "../kernel/stored.ts";
import { disclose } from "./disclose.ts";
import { atOnce, EVERYBODY } from "./enter.ts";
import { fault } from "./faults.ts";
import {
  type Coded,
  codedOf,
  conditionsOf,
  cursorOf,
  directionOf,
  givenFilters,
  type Listing,
  type Order,
  orderOf,
  past,
  perCode,
} from "./listing.ts";
import type { Scoped } from "./loaders.ts";
import type { Read } from "./read.ts";
import { columnsOf, KEYS } from "./reads.ts";
import { type Statement, send, statement } from "./statement.ts";
import type { Table } from "./table.ts";

export type { Listing, Order } from "./listing.ts";

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

  const conditions = (filters: readonly string[], from: number, except?: string) => {
    const values = new Map(filters.map((name, i) => [name, `$${from + i}`] as const));
    if (except !== undefined) values.delete(except);
    return conditionsOf(listing, table.visibleTo("k.viewer"), values);
  };

  /** Every key of a group asks for the same page of another list, so that one statement answers them all. */
  const pageOfGroup = async (keys: readonly Scoped<PageKey>[]): Promise<Page<Stored<Model>>[]> => {
    const { first, filter, ...request } = keys[0]!.key;
    const orderBy = orderOf(listing, request.orderBy);
    const order = listing.orders[orderBy]!;
    const cursor = cursorOf(listing, request.after, orderBy);
    const filters = givenFilters(listing, filter);
    const found = prepared(`${orderBy} ${cursor !== null} ${filters.join()}`, () => {
      const direction = directionOf(order);
      const later = cursor ? [past(order, `$${4 + filters.length}`, `$${5 + filters.length}`)] : [];
      const coded = codedOf(listing, filters);
      const where = [...conditions(filters, 4, coded), ...later].join(" AND ");
      const page = (condition: string) =>
        `SELECT * FROM (SELECT ${table.select}, (${order.by})::text AS "sortedBy" FROM ${table.name} t ` +
        // A limit that the planner knows: of a parameter it assumes a tenth of all rows, and sorts them.
        `WHERE ${condition} ORDER BY ${order.by} ${direction}, t.id ${direction} LIMIT ${MAX_PAGE + 1}) t LIMIT $3`;
      const inOrder = `${sortedBy(order)} ${direction}, t.id ${direction}`;
      const found = () => {
        if (coded === undefined) return page(where);
        const value = `$${4 + filters.indexOf(coded)}`;
        const from = perCode(listing.filters![coded] as Coded, value, "t", (way) => page(`${way} AND ${where}`));
        return `SELECT DISTINCT ON (${sortedBy(order)}, t.id) t.* FROM ${from} ORDER BY ${inOrder} LIMIT $3`;
      };
      return `SELECT k.place::int, t.* FROM ${KEYS} CROSS JOIN LATERAL (${found()}) t ORDER BY k.place, ${inOrder}`;
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
    return lists.map((list, i) => {
      const page = pageOf(list, first, orderBy);
      // The row beyond the page only tells that there is one.
      for (const row of page.rows) disclose(table, keys[i]!.scope, row);
      return page;
    });
  };

  const countOfGroup = async (keys: readonly Scoped<PageKey>[]): Promise<number[]> => {
    const { filter } = keys[0]!.key;
    const filters = givenFilters(listing, filter);
    const counted = prepared(`count ${filters.join()}`, () => {
      const where = conditions(filters, 3).join(" AND ");
      const count = `SELECT k.place::int, (SELECT count(*)::int FROM ${table.name} t WHERE ${where}) AS count FROM ${KEYS}`;
      return listing.where === undefined ? `${EVERYBODY} ${atOnce(count)}` : count;
    });
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
