import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isOpen } from "../../src/access/walls.ts";
import { withinWalls } from "../../src/access/within-walls.ts";
import { encodeCursor } from "../../src/kernel/page.ts";
import type { Database } from "../../src/platform/database.ts";
import type { CountedPage } from "../../src/platform/graph/connection.ts";
import { codedOf, type Listing, type Order, sqlOf } from "../../src/platform/listing.ts";
import type { SharedLoader } from "../../src/platform/loaders.ts";
import type { PageKey } from "../../src/platform/pages.ts";
import type { Read } from "../../src/platform/read.ts";
import { watching } from "../../src/platform/statement.ts";
import { loadersOf, rooms, tables } from "../../src/subgraphs.ts";
import { testDatabase } from "../database.ts";
import { asIfLarge } from "./as-if-large.ts";
import { beforeWall, conditionOf, isSorted, planOf, type Step, scansOf } from "./plan-steps.ts";

const viewer = "00000000-0000-4000-8000-000000000000";
const id = "00000000-0000-4000-8000-000000000001";

/** Few rows by nature, or few that share a key: what PostgreSQL reads to find or to sort them is little. */
const FEW: Readonly<Record<string, string>> = {
  supervisionPoliciesByOrganisation: "an organisation has one policy",
  caseloadRulesByService: "a service has one set of rules",
  intakesByArea: "an area has a handful of services that take people in",
  activityPoliciesByOrganisation: "an organisation has a policy and some services with their own",
};

/** Lists of which a key has few rows, so that those are found by it and sorted. */
const FEW_OF_A_KEY: Readonly<Record<string, string>> = {
  healthcareServicesByOrganisation: "an organisation's services",
  coordinatorsByNetwork: "a network's coordinators",
  unregisteredCarers: "the carers of a practice who are on no register",
  activitiesByAppointment: "what was done at one appointment",
  activitiesByGoal: "what was done towards one goal",
  auditEntriesByPatient: "what one person's entries are, by the ids that the audit gives for them",
};

let walled: Database;
beforeAll(async () => {
  const database = await testDatabase();
  await asIfLarge(
    database.pool,
    tables.map(({ name }) => name),
  );
  walled = await withinWalls(database);
});
afterAll(() => walled.close());

interface Reading {
  readonly name: string;
  readonly read: Read;
}

const readings: readonly Reading[] = Object.entries(loadersOf(rooms, null as never)).flatMap(([name, { read }]) =>
  read && !(name in FEW) ? [{ name, read }] : [],
);

const whereOf = (read: Read): string => (read.kind === "page" ? (read.listing.where ?? "") : read.where);
const isKeyed = (read: Read): boolean => /\bk\.key\b/.test(whereOf(read));

/** How the rows `t` under a condition are found. */
async function stepsOf({ table }: Read, where: string): Promise<readonly Step[]> {
  const rows = `SELECT t.id FROM ${table.name} t WHERE ${where} OFFSET 0`;
  const plan = await planOf(walled.pool, `SELECT FROM (VALUES ($1::text)) k(key) CROSS JOIN LATERAL (${rows}) t`);
  return scansOf(plan, table.name).map((path) => path.at(-1)!);
}

const found = (steps: readonly Step[]): boolean => steps.length > 0 && steps.every((step) => conditionOf(step) !== "");

describe("behind the second wall, as before it, an index finds", () => {
  const keyed = readings.filter(({ read }) => isKeyed(read));
  test.each(keyed)("what is read by a key: $name", async ({ read }) => {
    expect(await stepsOf(read, whereOf(read))).toSatisfy(found);
  });

  const byId = readings.flatMap(({ name, read }) =>
    read.kind === "page" && !isKeyed(read)
      ? Object.entries(read.listing.filters ?? {})
          .filter(([filter]) => /Id$|^ubrn$|^registeredPractice$/.test(filter))
          .map(([filter, sql]) => ({
            name: `${name} by ${filter}`,
            read,
            where: sqlOf(sql).replaceAll(/\$(?=::)/g, "k.key"),
          }))
      : [],
  );
  test.each(byId)("the few of a list that are one's: $name", async ({ read, where }) => {
    expect(await stepsOf(read, `${whereOf(read) || "true"} AND ${where}`)).toSatisfy(found);
  });

  test("and not what only an expression tells that might itself tell", async () => {
    const { read } = readings.find(({ name }) => name === "tasksByReferral")!;
    expect(await stepsOf(read, "t.focus->>'id' = k.key")).not.toSatisfy(found);
  });
});

const VALUES: Readonly<Record<Order["type"], string>> = {
  text: "a",
  timestamptz: "infinity",
  uuid: id,
  integer: "1",
  bigint: "1",
};

/** The statement for a page, as its loader sends it. */
async function pageOf(name: string, orderBy: string, after: string | null, filter = {}): Promise<string> {
  const texts: string[] = [];
  const loader = loadersOf(rooms, walled.pool)[name] as unknown as SharedLoader<PageKey, CountedPage<object>>;
  await watching(
    (text) => texts.push(text),
    () => loader.bind({ viewer }).load({ key: id, first: 20, after, orderBy, filter }),
  );
  return texts[0]!;
}

describe("a page of a large list comes from its index in order, and a later one starts in its place:", () => {
  const ofOnePerson = ({ where = "" }: Listing) => /\bt\.patient_id = k\.key::uuid/.test(where);
  const orders = readings.flatMap(({ name, read }) =>
    read.kind === "page" && !ofOnePerson(read.listing) && !(name in FEW_OF_A_KEY)
      ? Object.keys(read.listing.orders).map((orderBy) => ({ name, orderBy, read, listing: read.listing }))
      : [],
  );

  test.each(orders)("$name by $orderBy", async ({ name, orderBy, read, listing }) => {
    const after = encodeCursor({ orderBy, value: VALUES[listing.orders[orderBy]!.type], id });
    for (const place of [null, after]) {
      const paths = scansOf(await planOf(walled.pool, await pageOf(name, orderBy, place)), read.table.name);
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.filter(isSorted)).toEqual([]);
      const conditions = paths.map((path) => conditionOf(path.at(-1)!));
      if (isKeyed(read)) expect(conditions).toSatisfy((all: string[]) => all.every((it) => /k\.key|\$/.test(it)));
      if (place) expect(conditions).toSatisfy((all: string[]) => all.every((it) => it.includes("$4")));
    }
  });
});

/** A value of the type that a filter takes. */
function anyFor(sql: string): unknown {
  if (/\$::\w+\[\]/.test(sql)) return [];
  if (sql.includes("platform.moment($")) return "2026-01-01";
  return { boolean: true, integer: 1, uuid: id }[/\$::(\w+)/.exec(sql)?.[1] ?? ""] ?? "a";
}

describe("of a list of everybody's rows, who may see a row is asked only where a filter lets it through:", () => {
  const filters = readings.flatMap(({ name, read }) =>
    read.kind === "page" && !isKeyed(read) && !isOpen(read.table)
      ? Object.entries(read.listing.filters ?? {}).flatMap(([filter, made]) =>
          Object.keys(read.listing.orders).map((orderBy) => ({ name, filter, orderBy, table: read.table, made })),
        )
      : [],
  );

  test.each(filters)("$name by $filter, $orderBy", async ({ name, filter, orderBy, table, made }) => {
    const sql = sqlOf(made);
    const plan = await planOf(walled.pool, await pageOf(name, orderBy, null, { [filter]: anyFor(sql) }));
    const columns = [...sql.matchAll(/\bt\.(\w+)/g)].map(([, column]) => new RegExp(`\\b${column}\\b`));
    const asked = scansOf(plan, table.name).map((path) => beforeWall(path.at(-1)!));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).toSatisfy((all: string[]) => all.every((first) => columns.some((column) => column.test(first))));
  });

  test("and not by what only a look into a value tells", async () => {
    const { read } = readings.find(({ name }) => name === "activities")!;
    const plan = await planOf(walled.pool, `SELECT FROM ${read.table.name} t WHERE t.code->>'text' = $1::text`);
    expect(beforeWall(scansOf(plan, read.table.name)[0]!.at(-1)!)).not.toContain("code");
  });
});

/** Filters by a code of a list of ours, of which a row has one. */
const ONE_CODE = /^(contactMode|component|interventionKind|sector)$/;

describe("what has a code comes from its index in the order of the list:", () => {
  const coded = readings.flatMap(({ name, read }) =>
    read.kind === "page"
      ? Object.keys(read.listing.filters ?? {})
          .filter((filter) => !isKeyed(read) && (codedOf(read.listing, [filter]) || ONE_CODE.test(filter)))
          .map((filter) => ({ name, filter, read, listing: read.listing }))
      : [],
  );

  test.each(coded)("$name by $filter", async ({ name, filter, read, listing }) => {
    const sql = sqlOf(listing.filters![filter]!);
    const column = /\bt\.(\w+)/.exec(sql)![1];
    const inOrder: boolean[] = [];
    for (const orderBy of Object.keys(listing.orders)) {
      const plan = await planOf(walled.pool, await pageOf(name, orderBy, null, { [filter]: anyFor(sql) }));
      const [way] = scansOf(plan, read.table.name);
      inOrder.push(conditionOf(way!.at(-1)!).includes(`${column} = `) && !isSorted(way!));
    }
    expect(inOrder).toContain(true);
  });
});
