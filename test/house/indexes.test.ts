import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withinWalls } from "../../src/access/within-walls.ts";
import { encodeCursor } from "../../src/kernel/page.ts";
import type { Database } from "../../src/platform/database.ts";
import type { CountedPage } from "../../src/platform/graph/connection.ts";
import type { Listing, Order } from "../../src/platform/listing.ts";
import type { SharedLoader } from "../../src/platform/loaders.ts";
import type { PageKey } from "../../src/platform/pages.ts";
import type { Read } from "../../src/platform/read.ts";
import { watching } from "../../src/platform/statement.ts";
import { loadersOf, rooms, tables } from "../../src/subgraphs.ts";
import { testDatabase } from "../database.ts";
import { asIfLarge } from "./as-if-large.ts";
import { conditionOf, isSorted, planOf, type Step, scansOf } from "./plan-steps.ts";

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
          .map(([filter, sql]) => ({ name: `${name} by ${filter}`, read, where: sql.replace(/\$(?=::)/, "k.key") }))
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
async function pageOf(name: string, orderBy: string, after: string | null): Promise<string> {
  const texts: string[] = [];
  const loader = loadersOf(rooms, walled.pool)[name] as unknown as SharedLoader<PageKey, CountedPage<object>>;
  await watching(
    (text) => texts.push(text),
    () => loader.bind({ viewer }).load({ key: id, first: 20, after, orderBy, filter: {} }),
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
