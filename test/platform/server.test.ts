import { connect } from "node:net";
import { expect, test } from "vitest";
import { serve } from "../../src/serve.ts";
import { testServer } from "../server.ts";

const server = testServer();

test("a server that is told to stop does not wait for a connection on which nobody ever asked", async () => {
  const { http } = await serve({
    database: server.database,
    issuers: [],
    demo: server.issuer,
    subgraph: null,
    report: (error) => server.reported.push(error),
  });
  const { port } = new URL(await http.listen({ host: "127.0.0.1", port: 0 }));
  const silent = connect(Number(port), "127.0.0.1");
  await new Promise((resolve) => silent.once("connect", resolve));
  const ended = new Promise((resolve) => silent.once("close", resolve));
  await http.close();
  await ended;
  expect(server.reported).toEqual([]);
});

test("health and readiness are told without a token, and readiness says which codes can be checked", async () => {
  const base = new URL("/", server.url);
  expect(await (await fetch(new URL("health", base))).json()).toEqual({ status: "up" });
  const ready = await fetch(new URL("ready", base));
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ status: "ready", terminology: { ready: false } });
});
