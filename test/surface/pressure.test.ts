import { IncomingMessage, request, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DemoIssuer } from "../../src/access/demo-issuer.ts";
import type { Database } from "../../src/platform/database.ts";
import { ADMISSION, admission, type Client } from "../../src/platform/surface/admission.ts";
import { rates } from "../../src/platform/surface/rates.ts";
import { serve } from "../../src/serve.ts";
import { testDatabase } from "../database.ts";
import { world } from "../world.ts";

const code = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "in",
    (error) => error.extensions.code as string,
  );

/** A response that closes when it is told to. */
const client = (): Client & { close(): void } => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  return Object.assign(response, { close: () => response.destroy().emit("close") });
};

describe("as many are worked on at once as there is room for", () => {
  const limits = { inFlight: 2, queue: 1, patienceMs: 10_000 };

  test("the next waits for its turn, and those after it are told at once that there is none", async () => {
    const { enter } = admission(limits);
    const first = client();
    await Promise.all([enter(first), enter(client())]);
    const third = code(enter(client()));
    expect(await code(enter(client()))).toBe("SERVICE_UNAVAILABLE");
    first.close();
    expect(await third).toBe("in");
  });

  test("who waits too long is told so", async () => {
    const { enter } = admission({ ...limits, patienceMs: 20 });
    await Promise.all([enter(client()), enter(client())]);
    expect(await code(enter(client()))).toBe("SERVICE_UNAVAILABLE");
  });

  test("turns come in the order in which requests came", async () => {
    const { enter } = admission({ ...limits, inFlight: 1, queue: 2 });
    const first = client();
    await enter(first);
    const entered: string[] = [];
    const next = [client(), client()];
    const waiting = next.map((one, at) => enter(one).then(() => entered.push(`${at}`)));
    first.close();
    await waiting[0];
    expect(entered).toEqual(["0"]);
    next[0]!.close();
    await waiting[1];
    expect(entered).toEqual(["0", "1"]);
  });

  test("five hundred who come at once are all let in, as others leave", async () => {
    const { enter } = admission(ADMISSION);
    const all = Array.from({ length: 500 }, client);
    const entered = await Promise.all(all.map((one) => code(enter(one).then(() => one.close()))));
    expect(new Set(entered)).toEqual(new Set(["in"]));
  });

  test("who leaves while it waits takes no room, then or later", async () => {
    const { enter } = admission({ ...limits, inFlight: 1 });
    const first = client();
    await enter(first);
    const second = client();
    const waiting = code(enter(second));
    second.close();
    expect(await waiting).toBe("SERVICE_UNAVAILABLE");
    const third = client();
    const next = code(enter(third));
    first.close();
    expect(await next).toBe("in");
    third.close();
    expect(await code(enter(client()))).toBe("in");
  });

  test("who leaves in the moment of being let in gives the room on", async () => {
    const { enter } = admission({ ...limits, inFlight: 1 });
    const [first, second] = [client(), client()];
    await enter(first);
    void enter(second);
    first.close();
    second.close();
    expect(await code(enter(client()))).toBe("in");
  });

  test("who has left before it comes in takes no room", async () => {
    const { enter } = admission({ ...limits, inFlight: 1, queue: 0 });
    const gone = client();
    gone.close();
    expect(await code(enter(gone))).toBe("SERVICE_UNAVAILABLE");
    expect(await code(enter(client()))).toBe("in");
  });
});

test("a client that asks too often is told when to come back, and others are not held up", async () => {
  const { client } = rates({ client: 2, stranger: null });
  const waits: number[] = [];
  const take = (id: string) => code(client(id, (seconds) => waits.push(seconds)));
  expect([await take("a"), await take("a"), await take("a"), await take("b")]).toEqual([
    "in",
    "in",
    "TOO_MANY_REQUESTS",
    "in",
  ]);
  expect(waits).toEqual([expect.toSatisfy((seconds: number) => seconds >= 1 && seconds <= 60)]);
});

describe("over HTTP", () => {
  let url: string;
  let issuer: DemoIssuer;
  let close: () => Promise<unknown>;
  beforeAll(async () => {
    const database = await testDatabase();
    await world(database);
    const serving = await serve({
      database,
      issuers: [],
      demo: true,
      subgraph: null,
      report: () => {},
      rateLimits: { client: 3, stranger: 2 },
    });
    url = await serving.http.listen({ host: "127.0.0.1", port: 0 });
    issuer = serving.issuer!;
    close = () => serving.http.close();
  });
  afterAll(() => close());

  const ask = async (id: string | null) => {
    const actor = { kind: "USER", id: id ?? "", name: "x", role: "GP", organisationOdsCode: "A81001" } as const;
    const authorization = id === null ? "Bearer a.b.c" : `Bearer ${await issuer.sign(actor)}`;
    const headers = { "content-type": "application/json", authorization };
    const body = JSON.stringify({ query: "{ __typename }" });
    const response = await fetch(`${url}/graphql`, { method: "POST", headers, body });
    return { status: response.status, retryAfter: response.headers.get("retry-after"), answer: await response.json() };
  };

  test("a client's fourth request in a minute of three is refused, with when to send the next", async () => {
    for (let times = 0; times < 3; times++) expect((await ask("eager")).status).toBe(200);
    const { status, retryAfter, answer } = await ask("eager");
    expect([status, answer]).toEqual([
      429,
      { errors: [expect.objectContaining({ extensions: { code: "TOO_MANY_REQUESTS" } })] },
    ]);
    expect(Number(retryAfter)).toBeGreaterThan(0);
    expect((await ask("patient")).status).toBe(200);
  });

  test("so are strangers from one address, who cost a check of their token each", async () => {
    expect([(await ask(null)).status, (await ask(null)).status, (await ask(null)).status]).toEqual([401, 401, 429]);
  });

  test("a body is cut off at its limit, whether or not it says how long it is", async () => {
    const actor = { kind: "USER", id: "large", name: "x", role: "GP", organisationOdsCode: "A81001" } as const;
    const token = await issuer.sign(actor, "1h", ["free-query", "patients.read"]);
    const large = JSON.stringify({ query: "{ __typename }", variables: { x: "y".repeat(150_000) } });
    const send = (headers: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        const sending = request(`${url}/graphql`, {
          method: "POST",
          headers: { ...headers, authorization: `Bearer ${token}` },
        });
        sending.once("response", (response) => {
          response.resume();
          resolve(response.statusCode!);
        });
        sending.once("error", reject);
        sending.end(large);
      });
    const json = { "content-type": "application/json" };
    expect(await send({ ...json, "content-length": String(Buffer.byteLength(large)) })).toBe(413);
    expect(await send({ ...json, "transfer-encoding": "chunked" })).toBe(413);
  });

  test("a token that may import may send what an import needs", async () => {
    const actor = { kind: "USER", id: "importer", name: "x", role: "GP", organisationOdsCode: "A81001" } as const;
    const headers = { "content-type": "application/json", authorization: `Bearer ${await issuer.sign(actor)}` };
    const body = JSON.stringify({ query: "{ __typename }", variables: { x: "y".repeat(150_000) } });
    expect((await fetch(`${url}/graphql`, { method: "POST", headers, body })).status).toBe(200);
  });
});

describe("over HTTP, where one request is worked on and one waits", () => {
  let database: Database;
  let ask: (signal?: AbortSignal) => Promise<number>;
  let close: () => Promise<unknown>;
  beforeAll(async () => {
    database = await testDatabase();
    await world(database);
    const admission = { inFlight: 1, queue: 1, patienceMs: 60_000 };
    const { http, issuer } = await serve({
      database,
      issuers: [],
      demo: true,
      subgraph: null,
      report: () => {},
      admission,
    });
    const url = await http.listen({ host: "127.0.0.1", port: 0 });
    const actor = { kind: "USER", id: "x", name: "x", role: "GP", organisationOdsCode: "A81001" } as const;
    const headers = { "content-type": "application/json", authorization: `Bearer ${await issuer!.sign(actor)}` };
    const body = JSON.stringify({ query: "{ patients { nodes { id } } }" });
    ask = async (signal) =>
      (await fetch(`${url}/graphql`, { method: "POST", headers, body, signal: signal ?? null })).status;
    close = () => http.close();
  });
  afterAll(() => close());

  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const isHeldUp = async () => {
    const text = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
    return (await database.pool.query(text)).rowCount === 1;
  };

  test("a client that leaves the queue keeps nobody out", async () => {
    const holder = await database.pool.connect();
    await holder.query("BEGIN");
    await holder.query("LOCK TABLE patients.patient");
    const first = ask();
    await until(isHeldUp);
    const two = [new AbortController(), new AbortController()].map((leaving) => ({
      leaving,
      status: ask(leaving.signal),
    }));
    const refused = await Promise.race(two.map((one) => one.status.then(() => one)));
    expect(await refused.status).toBe(503);
    const waits = two.find((one) => one !== refused)!;
    waits.leaving.abort();
    await expect(waits.status).rejects.toThrow("abort");
    await holder.query("COMMIT");
    holder.release();
    expect([await first, await ask()]).toEqual([200, 200]);
  });
});
