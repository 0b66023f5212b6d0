import { beforeAll, expect, test } from "vitest";
import { testServer } from "../server.ts";
import { world } from "../world.ts";

const server = testServer();
beforeAll(() => world(server.database));

const look = async (scopes: readonly string[]) => {
  const actor = {
    kind: "APPLICATION",
    id: "picker",
    name: "Picker",
    role: "PLUG_IN",
    organisationOdsCode: "A81001",
  } as const;
  const authorization = `Bearer ${await server.issuer.sign(actor, "1h", scopes)}`;
  const response = await fetch(
    new URL("/fhir/CodeSystem/$lookup?system=http://snomed.info/sct&code=734163000", server.url),
    {
      headers: { authorization },
    },
  );
  return { status: response.status, outcome: (await response.json()) as { issue: { code: string }[] } };
};

test("the terminology operations over HTTP are for tokens that open terminology", async () => {
  expect(await look(["patients.read"])).toMatchObject({ status: 403, outcome: { issue: [{ code: "forbidden" }] } });
  // No release is loaded here, which is another matter than who may ask.
  expect((await look(["terminology.read"])).status).toBe(503);
});
