import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { reference } from "../../../src/kernel/reference.ts";
import type { Stored } from "../../../src/kernel/stored.ts";
import { putRows } from "../../../src/platform/bulk.ts";
import { OrganisationTable } from "../../../src/subgraphs/directory/organisation/organisation.table.ts";
import type { Organisation } from "../../../src/subgraphs/directory/organisation/organisation.ts";
import { type Caller, testServer } from "../../server.ts";
import { write } from "../entities.ts";

const server = testServer({ subgraph: "directory" });
const ids = { pcn: randomUUID(), elm: randomUUID(), oak: randomUUID(), ash: randomUUID() };
let clerk: Caller;
let stranger: Caller;

const row = (id: string, more: object): Stored<Organisation> => ({
  id,
  odsCode: null,
  name: null,
  aliases: [],
  type: "PRACTICE",
  types: [],
  active: true,
  partOf: null,
  telecom: [],
  addresses: [],
  version: 1,
  createdAt: "2026-11-22T10:00:00.000Z",
  updatedAt: "2026-11-22T10:00:00.000Z",
  ownerId: ids.pcn,
  enteredInError: false,
  ...more,
});
const put = (...rows: readonly Stored<Organisation>[]) =>
  server.database.source.transaction((tx) => putRows(tx, OrganisationTable, rows));
const groupOf = async (id: string) =>
  (await server.database.pool.query("SELECT group_id FROM access.membership WHERE organisation_id = $1", [id])).rows[0]
    ?.group_id;

beforeAll(async () => {
  const partOf = reference("Organisation", ids.pcn);
  await put(
    row(ids.elm, { odsCode: "A81001", name: "Elm Tree Surgery", aliases: ["The Old Mill"], partOf }),
    row(ids.oak, { odsCode: "A81002", name: "Oak Surgery", partOf }),
    row(ids.ash, { odsCode: "B82001", name: "Ash Surgery", ownerId: ids.ash }),
  );
  await put(row(ids.pcn, { odsCode: "U10001", name: "Valley PCN", type: "PCN" }));
  clerk = await server.as("CARE_COORDINATOR", "A81001");
  stranger = await server.as("GP", "B82001");
});

const look = async (by: string) =>
  (await clerk.ask(`{ organisation(by: ${by}) { id odsCode name } }`)).data.organisation;
const find = async (filter: string) => {
  const { data, errors } = await clerk.ask(`{ organisations(filter: ${filter}) { nodes { name } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data.organisations.totalCount).toBe(data.organisations.nodes.length);
  return data.organisations.nodes.map(({ name }: { name: string }) => name) as string[];
};
const create = (input: object, caller = clerk) =>
  write(caller, "createOrganisation", "organisation { id version odsCode }", input);

describe("the group of an organisation", () => {
  test("is its PCN, even where that is written after its practices", async () => {
    expect(await Promise.all([ids.elm, ids.oak, ids.pcn].map(groupOf))).toEqual([ids.pcn, ids.pcn, ids.pcn]);
    expect(await groupOf(ids.ash)).toBe(ids.ash);
  });

  test("is itself while its parent is no PCN, or is not known", async () => {
    const [trust, ward, orphan] = [randomUUID(), randomUUID(), randomUUID()];
    await put(row(trust, { type: "TRUST" }), row(ward, { partOf: reference("Organisation", trust) }));
    await put(row(orphan, { partOf: reference("Organisation", randomUUID()) }));
    expect(await groupOf(ward)).toBe(ward);
    expect(await groupOf(orphan)).toBe(orphan);
  });

  test("is itself again once its PCN turns out to be an error, and its code then opens nothing", async () => {
    const [pcn, member] = [randomUUID(), randomUUID()];
    await put(row(pcn, { type: "PCN", odsCode: "U19999" }), row(member, { partOf: reference("Organisation", pcn) }));
    expect(await groupOf(member)).toBe(pcn);
    await put(row(pcn, { type: "PCN", odsCode: "U19999", enteredInError: true }));
    expect(await groupOf(member)).toBe(member);
    const { errors } = await (await server.as("GP", "U19999")).ask("{ organisations { totalCount } }");
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test("grows with who is added to the PCN by one of its members, and only then", async () => {
    const partOf = { type: "Organisation", id: ids.pcn };
    const { organisation } = await create({ name: "Children's Service", partOf });
    expect(await groupOf(organisation.id)).toBe(ids.pcn);
    expect(await create({ name: "Intruder", partOf }, stranger)).toMatchObject({
      organisation: null,
      errors: [{ __typename: "NotPermitted", path: ["input", "partOf"] }],
    });
    const joining = { id: ids.ash, expectedVersion: 1, partOf };
    const joined = await write(stranger, "reviseOrganisation", "organisation { id }", joining);
    expect(joined).toMatchObject({ organisation: null, errors: [{ __typename: "NotPermitted" }] });
    expect(await groupOf(ids.ash)).toBe(ids.ash);
  });
});

describe("an organisation", () => {
  test("is found by id, and by ODS code in any case of letters", async () => {
    const elm = { id: ids.elm, odsCode: "A81001", name: "Elm Tree Surgery" };
    expect(await look(`{ id: "${ids.elm}" }`)).toEqual(elm);
    expect(await look(`{ odsCode: "a81001" }`)).toEqual(elm);
    expect(await look(`{ odsCode: "A81999" }`)).toBeNull();
    expect(await look(`{ odsCode: "no code" }`)).toBeNull();
  });

  test("is found by the beginning of any word of its names, and by type and parent", async () => {
    expect(await find(`{ name: "elm t" }`)).toEqual(["Elm Tree Surgery"]);
    expect(await find(`{ name: "tree" }`)).toEqual(["Elm Tree Surgery"]);
    expect(await find(`{ name: "old m" }`)).toEqual(["Elm Tree Surgery"]);
    expect(await find(`{ name: "ree" }`)).toEqual([]);
    expect(await find(`{ name: "valley", type: [PCN] }`)).toEqual(["Valley PCN"]);
    expect(await find(`{ name: "surgery", partOf: "${ids.pcn}" }`)).toEqual(["Elm Tree Surgery", "Oak Surgery"]);
  });

  test("lists its members, and its parent leads on", async () => {
    const query = `{ organisation(by: { odsCode: "U10001" }) {
      members(filter: { type: [PRACTICE] }) { nodes { name partOf { organisation { name } } } } } }`;
    const partOf = { organisation: { name: "Valley PCN" } };
    expect((await clerk.ask(query)).data.organisation.members.nodes).toEqual([
      { name: "Elm Tree Surgery", partOf },
      { name: "Oak Surgery", partOf },
    ]);
  });

  test("may be added by anyone who writes, with an ODS code that no other has", async () => {
    const taken = [{ __typename: "AlreadyTaken", path: ["input", "odsCode"] }];
    expect((await create({ name: "Little Acorns", odsCode: "n77001" })).organisation.odsCode).toBe("N77001");
    expect(await create({ name: "Again", odsCode: "N77001" }, stranger)).toMatchObject({ errors: taken });
    const { organisation } = await create({ name: "Later" });
    const input = { id: organisation.id, expectedVersion: 1, odsCode: "N77001" };
    expect(await write(clerk, "reviseOrganisation", "organisation { id }", input)).toMatchObject({ errors: taken });
  });

  test("is changed by a neighbour of its PCN, and not by strangers", async () => {
    const { organisation } = await create({ name: "Shared Charity" });
    const end = (caller: Caller) =>
      write(caller, "endOrganisation", "organisation { active }", { id: organisation.id, expectedVersion: 1 });
    expect(await end(stranger)).toMatchObject({ organisation: null, errors: [{ __typename: "NotPermitted" }] });
    expect(await end(await server.as("GP", "A81002"))).toEqual({ organisation: { active: false }, errors: [] });
    expect(await find(`{ name: "shared", active: true }`)).toEqual([]);
  });
});
