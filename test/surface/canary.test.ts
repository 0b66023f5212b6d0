import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/platform/database.ts";
import { homeIn } from "../../src/platform/embedded-postgres/home.ts";
import { faultForLog } from "../../src/platform/fault-log.ts";
import { signingKey } from "../access/key-server.ts";
import { testDatabase } from "../database.ts";
import type { Place } from "./bad-inputs/bad-input.ts";
import { badInputs } from "./bad-inputs/index.ts";
import { peopled, post } from "./bad-inputs/place.ts";

/** A person's, whom the graph knows: they may be told to who asks for them, and to nobody and nothing else. */
const CANARIES = ["9434765919", "943 476 5919", "Kanarienvogel", "Singvogelgasse"];

let database: Database;
let server: ChildProcess;
let place: Place;
let printed = "";
let asked = 0;
const anchors = join(tmpdir(), `ccg-canary-${v7()}.jsonl`);

/** The server as it is run, which logs all that it ever logs. */
beforeAll(async () => {
  database = await testDatabase();
  const key = await signingKey("key");
  const issuer = { issuer: "https://id.example", audience: "care-coordination-graph" };
  const { options } = database.source as unknown as { options: { url?: string } };
  const { rows } = await database.pool.query<{ name: string }>("SELECT current_database() AS name");
  const url = new URL(
    (database.pool as unknown as { options: { connectionString: string } }).options.connectionString ?? options.url,
  );
  url.pathname = `/${rows[0]!.name}`;
  server = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: url.href,
      ISSUERS: JSON.stringify([{ ...issuer, jwks: { keys: [key.public] } }]),
      PORT: "0",
      LOG_LEVEL: "trace",
      RATE_LIMIT: "0",
      AUDIT_ANCHORS: anchors,
      NODE_ENV: "production",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [server.stdout!, server.stderr!]) stream.on("data", (chunk) => (printed += String(chunk)));
  const at = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /GraphQL\s+(http:\S+)\/graphql/.exec(printed)?.[1];
      if (found) resolve(found);
    };
    server.stdout!.on("data", look);
    server.once("exit", () => reject(new Error(printed)));
  });
  place = await peopled(database, at, (claims) => key.sign({ iss: issuer.issuer, aud: issuer.audience, ...claims }));
}, 120_000);

afterAll(async () => {
  if (server.exitCode === null) {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
  await rm(anchors, { force: true });
});

const ask = async (query: string, variables: object) => {
  asked++;
  return post(place.url, place.token, { body: JSON.stringify({ query, variables }) });
};

const person = () => ({
  idempotencyKey: v7(),
  nhsNumber: CANARIES[0],
  names: [{ family: CANARIES[2], given: ["Ada"] }],
  birthDate: "1941-05-02",
  addresses: [{ lines: [`1 ${CANARIES[3]}`] }],
});
const CREATE =
  "mutation ($input: CreatePatientInput!) { createPatient(input: $input) { patient { id nhsNumber } errors { code message } } }";
const FIND =
  "query ($n: NhsNumber!, $f: PatientFilter) { patient(by: { nhsNumber: $n }) { displayName record } patients(filter: $f) { nodes { nhsNumber addresses { lines } } } }";
const search = { n: CANARIES[1], f: { familyName: CANARIES[2] } };

describe("a person's canaries", () => {
  test("are told to who asks for them", async () => {
    const { text } = await ask(CREATE, { input: person() });
    expect(text).toContain(CANARIES[0]);
    for (let times = 0; times < 4; times++) expect((await ask(FIND, search)).text).toContain(CANARIES[2]);
  });

  test("are not repeated to who would record them again, nor in a refusal", async () => {
    const { text } = await ask(CREATE, { input: person() });
    for (const canary of CANARIES) expect(text).not.toContain(canary);
  });

  test("are not told when the database fails in the midst of it", async () => {
    const broken = [
      ["ALTER TABLE patients.patient RENAME TO lost", "ALTER TABLE patients.lost RENAME TO patient"],
      [
        "ALTER TABLE patients.patient ADD CONSTRAINT never CHECK (version > 5) NOT VALID",
        "ALTER TABLE patients.patient DROP CONSTRAINT never",
      ],
    ] as const;
    for (const [breaks, mends] of broken) {
      await database.pool.query(breaks);
      try {
        const other = { ...person(), nhsNumber: "9990000034" };
        const { text } = await ask(CREATE, { input: { ...other, names: [{ family: CANARIES[2] }] } });
        expect(JSON.parse(text).errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
        for (const canary of CANARIES) expect(text).not.toContain(canary);
        await ask(FIND, search);
      } finally {
        await database.pool.query(mends);
      }
    }
  });

  test("are in no bad input's answer", async () => {
    for (const input of Object.values(badInputs).flat()) {
      const { text, headers } = await post(place.url, place.token, await input.send(place));
      asked++;
      for (const canary of CANARIES) expect(text + headers).not.toContain(canary);
    }
  });
});

describe("after all of it", () => {
  test("the log tells of our own faults, and holds no canary", async () => {
    expect(asked).toBeGreaterThan(200);
    expect(server.exitCode).toBeNull();
    expect(printed).toContain('"fault"');
    for (const canary of CANARIES) expect(printed).not.toContain(canary);
  });

  test("the audit tells of whom something was seen by id alone", async () => {
    const { rows } = await database.pool.query<{ entry: string }>("SELECT e::text AS entry FROM audit.entry e");
    expect(rows.length).toBeGreaterThan(100);
    for (const canary of CANARIES) expect(rows.filter(({ entry }) => entry.includes(canary))).toEqual([]);
  });

  test("PostgreSQL's own log holds no canary", async () => {
    const { rows } = await database.pool.query<{ data_directory: string }>("SHOW data_directory");
    const { log } = homeIn(dirname(dirname(rows[0]!.data_directory)));
    const text = await readFile(log, "utf8");
    expect(text).toContain("ready to accept connections");
    for (const canary of CANARIES) expect(text).not.toContain(canary);
  });

  test("what is left on disk, of where the audit's chains ended, holds no canary", async () => {
    server.kill("SIGTERM");
    await once(server, "exit");
    const text = await readFile(anchors, "utf8");
    expect(text).toContain('"heads"');
    for (const canary of CANARIES) expect(text).not.toContain(canary);
  });
});

test("an error is logged by its kind and its place, without what it is about", () => {
  const error = Object.assign(new Error(`duplicate key "x"`), {
    severity: "ERROR",
    code: "23505",
    table: "patient",
    detail: `Key (nhs_number)=(${CANARIES[0]}) already exists.`,
    parameters: [CANARIES[0]],
  });
  const logged = faultForLog(error);
  expect(logged).toMatchObject({ type: "Error", code: "23505", table: "patient" });
  expect(JSON.stringify([logged, faultForLog(new Error(`no patient ${CANARIES[0]}, "${CANARIES[2]}"`))])).not.toMatch(
    new RegExp(CANARIES.join("|")),
  );
  expect(faultForLog(new SyntaxError(`Unexpected token in ${CANARIES[2]}`))).not.toHaveProperty("message");
});
