import { beforeAll, expect, test, vi } from "vitest";
import { serve } from "../../src/serve.ts";
import { activate } from "../../src/terminology/store/activation.ts";
import { testServer } from "../server.ts";
import { activateRelease, untilServed } from "./loaded-release.ts";
import { mini, miniRelease } from "./mini-release.ts";
import { testId } from "./release-builder.ts";

const server = testServer();
const griffin = testId(700);
let first: string;
let second: string;
let authorization: string;

const withGriffin = () => {
  const build = miniRelease();
  build.concept(griffin);
  build.isA(griffin, mini.bird);
  build.description(griffin, "Griffin");
  return build;
};

beforeAll(async () => {
  const { pool } = server.database;
  const caller = { kind: "USER", id: "a", name: "A", role: "GP", organisationOdsCode: "A81001" } as const;
  authorization = `Bearer ${await server.issuer.sign(caller)}`;
  second = await activateRelease(pool, withGriffin(), "20260601");
  first = await activateRelease(pool);
  await untilServed(server.url, first);
});

const subsumes = (url: string) => {
  const query = new URLSearchParams({ system: "http://snomed.info/sct", codeA: mini.bird, codeB: griffin });
  return fetch(url.replace("/graphql", `/fhir/CodeSystem/$subsumes?${query}`), { headers: { authorization } });
};

test("a release that becomes active is answered from by every running process, and no request is dropped", async () => {
  const other = await serve({
    database: server.database,
    issuers: [],
    demo: server.issuer,
    subgraph: null,
    report: (error) => server.reported.push(error),
  });
  const otherUrl = `${await other.http.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
  const statuses = new Set<number>();
  let asking = true;
  const asked = Promise.all(
    [server.url, otherUrl].flatMap((url) =>
      Array.from({ length: 4 }, async () => {
        while (asking) statuses.add((await subsumes(url)).status);
      }),
    ),
  );
  try {
    for (const release of [second, first, second]) {
      await activate(server.database.pool, release);
      await Promise.all([untilServed(server.url, release), untilServed(otherUrl, release)]);
      const expected = release === second ? 200 : 404;
      await vi.waitFor(async () => expect((await subsumes(otherUrl)).status).toBe(expected));
    }
  } finally {
    asking = false;
    await asked;
    await other.http.close();
  }
  expect([...statuses].sort()).toEqual([200, 404]);
  expect(server.reported).toEqual([]);
});
