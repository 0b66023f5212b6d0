import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { announce } from "../../../src/platform/events.ts";
import { type Caller, testServer } from "../../server.ts";
import { type World, world, write } from "../../world.ts";

const server = testServer();
let ids: World;
let coordinator: Caller;
let stranger: Caller;
let patientId: string;
beforeAll(async () => {
  ids = await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  stranger = await server.as("CARE_COORDINATOR", "B82002");
  const { patient } = await write(
    coordinator,
    "createPatient",
    { names: [{ family: "Marsh" }], nhsNumberUnavailableReason: "nhs-number-not-known" },
    "patient { id }",
  );
  patientId = patient.id;
});

const event = (type: string) => ({ type, patientId, subject: { type: "Patient", id: patientId }, data: { n: 1 } });
const by = () => ({ scope: { viewer: ids.practice }, now: new Date() });

const since = async (caller: Caller, after: string | null, first = 50) => {
  const { data, errors } = await caller.ask(
    `query ($after: String, $first: Int!) { changesSince(after: $after, first: $first) {
       nodes { type subject { type id } data { name value } patient { id } } pageInfo { endCursor hasNextPage } } }`,
    { after, first },
  );
  expect(errors).toBe(undefined);
  return data.changesSince;
};

test("a reader that asks from its cursor misses nothing and gets nothing twice, whatever order writers commit in", async () => {
  const { source } = server.database;
  const first = source.createQueryRunner();
  const second = source.createQueryRunner();
  await first.startTransaction();
  await second.startTransaction();
  await announce(first.manager, by(), [event("WRITTEN_FIRST")]);
  await announce(second.manager, by(), [event("COMMITTED_FIRST")]);
  await second.commitTransaction();
  const early = await since(coordinator, null);
  await first.commitTransaction();
  const late = await since(coordinator, early.pageInfo.endCursor);
  await Promise.all([first.release(), second.release()]);
  const types = ({ nodes }: { nodes: { type: string }[] }) => nodes.map(({ type }) => type);
  expect(types(early)).toContain("COMMITTED_FIRST");
  expect(types(early)).not.toContain("WRITTEN_FIRST");
  expect(types(late)).toEqual(["WRITTEN_FIRST"]);
  expect(types(await since(coordinator, late.pageInfo.endCursor))).toEqual([]);
});

test("readers that ask at once, page by page, each read every event once", async () => {
  await server.database.source.transaction((tx) =>
    announce(
      tx,
      by(),
      Array.from({ length: 30 }, () => event(`E_${v7()}`)),
    ),
  );
  const readAll = async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { nodes, pageInfo } = await since(coordinator, after, 7);
      seen.push(...nodes.map(({ type }: { type: string }) => type));
      if (!pageInfo.hasNextPage) return seen;
      after = pageInfo.endCursor;
    }
  };
  const [one, other] = await Promise.all([readAll(), readAll()]);
  expect(one.filter((type) => type.startsWith("E_"))).toHaveLength(30);
  expect(new Set(one).size).toBe(one.length);
  expect(other).toEqual(one);
});

test("another organisation's events are not there", async () => {
  await server.database.source.transaction((tx) => announce(tx, by(), [event("SECRET")]));
  expect((await since(stranger, null)).nodes).toEqual([]);
});
