import type { Pool } from "pg";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Actor } from "../../src/access/actor.ts";
import { setMemberships } from "../../src/access/relationships.ts";
import { viewers } from "../../src/access/viewers.ts";
import { testDatabase } from "../database.ts";

const { source, pool } = await testDatabase();

const practice = v7();
await source.transaction((tx) =>
  setMemberships(tx, [{ organisationId: practice, odsCode: "A81001", groupId: practice }]),
);

const coordinator: Actor = {
  kind: "USER",
  id: "coordinator",
  name: "A coordinator",
  role: "CARE_COORDINATOR",
  organisationOdsCode: "A81001",
};

/** Who reads in whose name, and how often that was asked of the database. */
const counted = () => {
  let asked = 0;
  const query = (...args: Parameters<Pool["query"]>) => {
    asked++;
    return pool.query(...args);
  };
  return { accessOf: viewers({ query } as unknown as Pool), asked: () => asked };
};

test("requests that come at once ask once in whose name they read", async () => {
  const { accessOf, asked } = counted();
  const all = await Promise.all(Array.from({ length: 50 }, () => accessOf(coordinator)));
  expect(asked()).toBe(1);
  expect(new Set(all.map(({ viewer }) => viewer))).toEqual(new Set([practice]));
});

test("who forgets while others ask is told anew, and what the others hear is not remembered", async () => {
  const { accessOf, asked } = counted();
  const before = await accessOf(coordinator);
  before.forget();
  const others = accessOf(coordinator);
  before.forget();
  await Promise.all([others, accessOf(coordinator)]);
  expect(asked()).toBe(3);
});

test("what fails for one is asked again for the next", async () => {
  const { accessOf, asked } = counted();
  const stranger = { ...coordinator, organisationOdsCode: "Z99999" };
  for (let i = 0; i < 2; i++) await expect(accessOf(stranger)).rejects.toThrow("not in the directory");
  expect(asked()).toBe(2);
});
