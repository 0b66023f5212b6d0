import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DemoIssuer } from "../../src/access/demo-issuer.ts";
import { admission } from "../../src/platform/surface/admission.ts";
import { rates } from "../../src/platform/surface/rates.ts";
import { serve } from "../../src/serve.ts";
import { testDatabase } from "../database.ts";
import { world } from "../world.ts";

const code = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "in",
    (error) => error.extensions.code as string,
  );

describe("as many are worked on at once as there is room for", () => {
  const limits = { inFlight: 2, queue: 1, patienceMs: 20 };

  test("the next waits for its turn, and those after it are told at once that there is none", async () => {
    const { enter } = admission({ ...limits, patienceMs: 10_000 });
    const [leave] = await Promise.all([enter(), enter()]);
    const third = code(enter());
    expect(await code(enter())).toBe("SERVICE_UNAVAILABLE");
    leave!();
    expect(await third).toBe("in");
  });

  test("who waits too long is told so", async () => {
    const { enter } = admission(limits);
    await Promise.all([enter(), enter()]);
    expect(await code(enter())).toBe("SERVICE_UNAVAILABLE");
  });

  test("who leaves twice makes room once", async () => {
    const { enter } = admission({ ...limits, inFlight: 1 });
    const leave = await enter();
    leave();
    leave();
    expect(await code(enter())).toBe("in");
    expect(await code(enter())).toBe("SERVICE_UNAVAILABLE");
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
