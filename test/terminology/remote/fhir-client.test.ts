import { describe, expect, it } from "vitest";
import { Unavailable } from "../../../src/terminology/remote/breaker.ts";
import { FhirClient } from "../../../src/terminology/remote/fhir-client.ts";
import { fakeServer, notFound, parameters } from "./fake-fhir-server.ts";

const yes = { body: parameters({ name: "result", valueBoolean: true }) };

/** A clock that moves only when told, or by sleeping. */
function clock() {
  let time = 1_000_000;
  const slept: number[] = [];
  return {
    now: () => time,
    sleep: async (ms: number) => {
      slept.push(ms);
    },
    pass: (ms: number) => {
      time += ms;
    },
    slept,
  };
}

describe("a client of a terminology server", () => {
  it("asks the same question once for all who wait, and remembers the answer for its time", async () => {
    const { url, asked } = await fakeServer(() => ({ ...yes, afterMs: 20 }));
    const time = clock();
    const client = new FhirClient({ baseUrl: url, cacheForMs: 1_000, ...time });
    await Promise.all(Array.from({ length: 10 }, () => client.get("CodeSystem/$lookup", { code: "1" })));
    expect(asked).toHaveLength(1);
    time.pass(999);
    await client.get("CodeSystem/$lookup", { code: "1" });
    expect(asked).toHaveLength(1);
    time.pass(2);
    await client.get("CodeSystem/$lookup", { code: "1" });
    expect(asked).toHaveLength(2);
  });

  it("spaces its questions, and turns away what would wait too long", async () => {
    const { url } = await fakeServer(() => yes);
    const time = clock();
    const client = new FhirClient({ baseUrl: url, perSecond: 10, waiting: 2, ...time });
    for (let at = 0; at < 11; at++) await client.get("x", { at: String(at) });
    expect(time.slept).toEqual([]);
    await client.get("x", { at: "12" });
    expect(time.slept).toEqual([100]);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const blocked = new FhirClient({ baseUrl: url, perSecond: 1, waiting: 1, now: time.now, sleep: () => held });
    await blocked.get("x", { at: "1" });
    await blocked.get("x", { at: "2" });
    const waits = blocked.get("x", { at: "3" });
    await expect(blocked.get("x", { at: "4" })).rejects.toThrow(Unavailable);
    release();
    expect((await waits).rejected).toBe(false);
  });

  it("stops asking a server that fails, lets one question through later, and goes on when that succeeds", async () => {
    let healthy = false;
    const { url, asked } = await fakeServer(() => (healthy ? yes : { status: 500, body: {} }));
    const time = clock();
    const client = new FhirClient({ baseUrl: url, failures: 2, openForMs: 1_000, ...time });
    for (const at of ["1", "2"]) await expect(client.get("x", { at })).rejects.toThrow(/500/);
    expect(client.isAvailable).toBe(false);
    await expect(client.get("x", { at: "3" })).rejects.toThrow(Unavailable);
    expect(asked).toHaveLength(2);
    time.pass(1_001);
    await expect(client.get("x", { at: "4" })).rejects.toThrow(/500/);
    await expect(client.get("x", { at: "5" })).rejects.toThrow(Unavailable);
    healthy = true;
    time.pass(1_001);
    expect((await client.get("x", { at: "6" })).rejected).toBe(false);
    expect(client.isAvailable).toBe(true);
  });

  it("takes a rejection for an answer, not for a failure", async () => {
    const { url } = await fakeServer(() => notFound);
    const client = new FhirClient({ baseUrl: url, failures: 1 });
    for (const at of ["1", "2"]) {
      expect(await client.get("x", { at })).toMatchObject({
        rejected: true,
        code: "not-found",
        message: "no such code",
      });
    }
    expect(client.isAvailable).toBe(true);
  });

  it("fetches one token for all, keeps it for its time, and renews one that is refused", async () => {
    let valid = "first";
    let tokens = 0;
    const { url, asked } = await fakeServer((path, request) => {
      if (path.startsWith("/token")) {
        tokens++;
        return { body: { access_token: valid, expires_in: 300 } };
      }
      return request.headers.authorization === `Bearer ${valid}` ? yes : { status: 401, body: {} };
    });
    const credentials = { tokenUrl: `${url}/token`, clientId: "client", clientSecret: "secret" };
    const time = clock();
    const client = new FhirClient({ baseUrl: url, credentials, ...time });
    await Promise.all(["1", "2", "3"].map((at) => client.get("x", { at })));
    expect(tokens).toBe(1);
    valid = "second";
    expect((await client.get("x", { at: "4" })).rejected).toBe(false);
    expect(tokens).toBe(2);
    time.pass(280_000);
    await client.get("x", { at: "5" });
    expect(tokens).toBe(3);
    expect(asked.join()).not.toContain("secret");
  });
});
