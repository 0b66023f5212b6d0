import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DemoIssuer } from "../../src/access/demo-issuer.ts";
import { serve } from "../../src/serve.ts";
import { testDatabase } from "../database.ts";
import { world } from "../world.ts";

const routerCredential = "what only the router knows";
let issuer: DemoIssuer;
let urls: { readonly withRouter: string; readonly without: string };
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const database = await testDatabase();
  await world(database);
  const start = async (options: { readonly routerCredential?: string }) => {
    const serving = await serve({
      database,
      issuers: [],
      demo: issuer ?? true,
      subgraph: "directory",
      report: () => {},
      ...options,
    });
    issuer ??= serving.issuer!;
    closing.push(() => serving.http.close());
    return serving.http.listen({ host: "127.0.0.1", port: 0 });
  };
  urls = { withRouter: await start({ routerCredential }), without: await start({}) };
});
afterAll(() => Promise.all(closing.map((close) => close())));

const ask = async (url: string, query: string, variables: object, credential?: string) => {
  const actor = { kind: "USER", id: "x", name: "x", role: "GP", organisationOdsCode: "A81001" } as const;
  const headers = {
    "content-type": "application/json",
    authorization: `Bearer ${await issuer.sign(actor)}`,
    ...(credential !== undefined && { "x-router-credential": credential }),
  };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] };
  return errors ? errors[0]!.extensions.code : data;
};

const entities = "query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }";
const representations = (count: number) =>
  Array.from({ length: count }, () => ({ __typename: "Organisation", id: v7() }));

test.each(["{ _service { sdl } }", "{ ...s } fragment s on Query { _service { sdl } }", entities])(
  "what a subgraph says to a router is for the router alone: %s",
  async (query) => {
    const of = { of: representations(1) };
    for (const credential of [undefined, "", "another", routerCredential.slice(1)]) {
      expect(await ask(urls.withRouter, query, of, credential)).toBe("FORBIDDEN");
    }
    expect(await ask(urls.without, query, of, "")).toBe("FORBIDDEN");
    expect(await ask(urls.withRouter, query, of, routerCredential)).toBeTypeOf("object");
  },
);

test("a router asks for a hundred entities at most", async () => {
  const answer = await ask(urls.withRouter, entities, { of: representations(100) }, routerCredential);
  expect(answer).toEqual({ _entities: Array(100).fill(null) });
  expect(await ask(urls.withRouter, entities, { of: representations(101) }, routerCredential)).toBe("BAD_USER_INPUT");
});
