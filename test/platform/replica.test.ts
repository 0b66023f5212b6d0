import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { APPLICATION_ROLE } from "../../src/access/walls.ts";
import type { Role } from "../../src/kernel/role.ts";
import { connect, type Database } from "../../src/platform/database.ts";
import { migrate } from "../../src/platform/migrations.ts";
import { type Serving, serve } from "../../src/serve.ts";
import { entities, migrations } from "../../src/subgraphs.ts";
import type { Caller } from "../server.ts";
import { world, write } from "../world.ts";
import { type ReplicatedCluster, replicatedCluster } from "./replicated-cluster.ts";

let cluster: ReplicatedCluster;
let database: Database;
let serving: Serving;
let url: string;
let now = new Date("2026-11-22T10:00:00Z");
const reported: string[] = [];
const closing: (() => Promise<unknown>)[] = [];

const serveWith = async (maxLagMs: number) => {
  const served = await serve({
    database,
    replica: { url: cluster.standby.url, maxLagMs },
    issuers: [],
    demo: serving?.issuer ?? true,
    subgraph: null,
    clock: { now: () => now },
    report: (error) => reported.push(String(error)),
  });
  closing.unshift(() => served.http.close());
  return { served, url: await served.http.listen({ host: "127.0.0.1", port: 0 }) };
};

beforeAll(async () => {
  cluster = await replicatedCluster();
  closing.push(cluster.remove);
  database = await connect({ url: cluster.primary.url, entities, migrations, poolSize: 4 });
  closing.unshift(database.close);
  await migrate(database);
  await world(database);
  await caughtUp();
  // Longer than any test here holds the standby back.
  ({ served: serving, url } = await serveWith(3_600_000));
}, 240_000);

afterAll(async () => {
  for (const close of closing) await close();
}, 60_000);

/** Waits until the standby has all that the primary has written. */
async function caughtUp(): Promise<void> {
  const [written] = await cluster.primary.ask<{ lsn: string }>("SELECT pg_current_wal_lsn()::text AS lsn");
  for (;;) {
    const [its] = await cluster.standby.ask<{ has: boolean }>(
      `SELECT pg_last_wal_replay_lsn() >= '${written!.lsn}'::pg_lsn AS has`,
    );
    if (its?.has) return;
    await sleep(20);
  }
}

const pause = () => cluster.standby.ask("SELECT pg_wal_replay_pause()");
const resume = async () => {
  await cluster.standby.ask("SELECT pg_wal_replay_resume()");
  await caughtUp();
};
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};

async function as(
  role: Role,
  organisationOdsCode: string,
  id: string,
  { at = url, personId = "" } = {},
): Promise<Caller> {
  const who = { kind: "USER", id, name: id, role, organisationOdsCode, ...(personId && { personId }) } as const;
  const token = await serving.issuer!.sign(who, "36500d");
  return {
    ask: async (query, variables = {}) => {
      const response = await fetch(`${at}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as { data: object; errors: undefined }) };
    },
  };
}

const register = async (caller: Caller, family: string): Promise<string> => {
  const names = [{ use: "OFFICIAL", family, given: ["Ann"] }];
  const input = { nhsNumberUnavailableReason: "overseas-patient", names };
  return (await write(caller, "createPatient", input, "patient { id }")).patient.id;
};
const rename = async (caller: Caller, id: string, expectedVersion: number, family: string) => {
  const names = [{ use: "OFFICIAL", family, given: ["Ann"] }];
  return (await write(caller, "revisePatient", { id, expectedVersion, names }, "patient { version displayName }"))
    .patient;
};

/** Who is found, field by field and then by a plan: a document gets one when it comes a third time. */
async function namesOf(caller: Caller, ids: readonly string[]): Promise<(string | null)[]> {
  const fields = ids.map((id, at) => `p${at}: patient(by: { id: "${id}" }) { displayName }`);
  const texts = new Set<string>();
  for (let time = 0; time < 4; time++) {
    const { data, errors } = await caller.ask(`{ ${fields.join(" ")} }`);
    expect(errors).toBeUndefined();
    texts.add(JSON.stringify(ids.map((_, at) => data[`p${at}`]?.displayName ?? null)));
  }
  expect([...texts]).toHaveLength(1);
  return JSON.parse([...texts][0]!);
}

const ready = async (at = url) => (await (await fetch(`${at}/ready`)).json()) as { status: string; replica: string };

/** A writer and a reader of one practice, both known here for a while, and a patient whom the standby has. */
async function practice(odsCode: string, name: string) {
  const writer = await as("CARE_COORDINATOR", odsCode, `${name}'s writer`);
  const reader = await as("CARE_COORDINATOR", odsCode, `${name}'s reader`);
  const id = await register(writer, "Before");
  await namesOf(reader, [id]);
  await caughtUp();
  later(60);
  return { writer, reader, id };
}

test("a query is answered by the replica, a mutation and its payload by the primary, its writer's next query too", async () => {
  const { writer, reader, id } = await practice("A81001", "Harbour");
  await expect.poll(ready, { timeout: 20_000 }).toMatchObject({ replica: "in use" });
  await pause();
  try {
    expect(await rename(writer, id, 1, "After")).toEqual({ version: 2, displayName: "Ann After" });
    expect(await namesOf(writer, [id])).toEqual(["Ann After"]);
    expect(await namesOf(reader, [id])).toEqual(["Ann Before"]);
    later(60);
    expect(await namesOf(writer, [id])).toEqual(["Ann Before"]);
    const carer = { patientId: id, names: [{ family: "Reed" }] };
    const payload = "relatedPerson { displayName patient { displayName } }";
    expect((await write(writer, "createRelatedPerson", carer, payload)).relatedPerson).toEqual({
      displayName: "Reed",
      patient: { displayName: "Ann After" },
    });
  } finally {
    await resume();
  }
  expect(await namesOf(reader, [id])).toEqual(["Ann After"]);
  expect(reported).toEqual([]);
});

test("whoever has only just come about is shown what they may see before the replica has heard of them", async () => {
  const { id } = await practice("A81001", "Mill");
  await pause();
  try {
    const patient = await as("PATIENT", "A81001", "the patient", { personId: id });
    expect(await namesOf(patient, [id])).toEqual(["Ann Before"]);
    later(60);
    // It has still not heard of them, which shows that it would have shown nothing.
    expect(await namesOf(patient, [id])).toEqual([null]);
  } finally {
    await resume();
  }
});

test("the replica shows nothing of another organisation, and to a statement without a viewer nothing at all", async () => {
  const theirs = await practice("A81001", "Quay");
  const { writer, reader, id } = await practice("B82002", "Hill");
  await pause();
  try {
    await rename(writer, id, 1, "After");
    // The older name of their own shows that it is the replica that answers.
    expect(await namesOf(reader, [id, theirs.id])).toEqual(["Ann Before", null]);
  } finally {
    await resume();
  }
  const patient = `SELECT id FROM patients.patient WHERE id = '${id}'`;
  expect(await cluster.standby.ask(patient)).toEqual([{ id }]);
  const copy = database.copyAt(cluster.standby.url, APPLICATION_ROLE);
  closing.unshift(() => copy.end());
  expect((await copy.query(patient)).rows).toEqual([]);
});

test("a replica that lags too far is left aside, which /ready says, until it has caught up", async () => {
  const { writer, reader: known, id } = await practice("A81001", "Lane");
  const strict = await serveWith(1_500);
  const reader = await as("CARE_COORDINATOR", "A81001", "a reader elsewhere", { at: strict.url });
  await namesOf(reader, [id]);
  later(60);
  await expect.poll(() => ready(strict.url), { timeout: 20_000 }).toMatchObject({ replica: "in use" });
  await pause();
  try {
    await rename(writer, id, 1, "After");
    const aside = { status: "ready", replica: "left aside: it is too far behind" };
    await expect.poll(() => ready(strict.url), { timeout: 20_000 }).toMatchObject(aside);
    expect(await namesOf(reader, [id])).toEqual(["Ann After"]);
    expect(await namesOf(known, [id])).toEqual(["Ann Before"]);
    expect(reported).toContain("Error: The read replica is left aside: it is too far behind.");
  } finally {
    await resume();
  }
  await expect.poll(() => ready(strict.url), { timeout: 20_000 }).toMatchObject({ replica: "in use" });
}, 90_000);

test("a replica that dies is left aside and no query fails; it is used again when it is back", async () => {
  const { reader, id } = await practice("A81001", "Wharf");
  expect(await namesOf(reader, [id])).toEqual(["Ann Before"]);
  await cluster.standby.stop();
  expect(await namesOf(reader, [id])).toEqual(["Ann Before"]);
  await expect.poll(ready, { timeout: 20_000 }).toMatchObject({ replica: expect.stringMatching(/^left aside: /) });
  expect(await namesOf(reader, [id])).toEqual(["Ann Before"]);
  await cluster.standby.start();
  await expect.poll(ready, { timeout: 20_000 }).toMatchObject({ replica: "in use" });
  expect(await namesOf(reader, [id])).toEqual(["Ann Before"]);
}, 90_000);

test("a server that is no replica is not read from", async () => {
  const served = await serve({
    database,
    replica: { url: cluster.primary.url },
    issuers: [],
    demo: serving.issuer!,
    subgraph: null,
    report: () => {},
  });
  closing.unshift(() => served.http.close());
  const at = await served.http.listen({ host: "127.0.0.1", port: 0 });
  expect((await ready(at)).replica).toBe("left aside: it is no replica, or no longer");
});
