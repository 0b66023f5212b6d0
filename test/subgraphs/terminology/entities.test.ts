import { beforeAll, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { activateRelease, untilServed } from "../../terminology/loaded-release.ts";
import { mini } from "../../terminology/mini-release.ts";
import { world } from "../../world.ts";

const server = testServer({ subgraph: "terminology" });

beforeAll(async () => {
  await world(server.database);
  await untilServed(server.url, await activateRelease(server.database.pool));
});

test("behind a gateway the concepts that other rooms' codings name are completed here", async () => {
  const analyst = await server.as("ANALYST", "A81001");
  const representations = [mini.bird, mini.retired, "73211009"].map((id) => ({ __typename: "Concept", id }));
  const { data, errors } = await analyst.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Concept { id standing display parents { display } } } }`,
    { representations },
  );
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual([
    { id: mini.bird, standing: "ACTIVE", display: "Bird", parents: [{ display: "Creature" }] },
    { id: mini.retired, standing: "INACTIVE", display: "Mome rath", parents: [] },
    { id: "73211009", standing: "NOT_FOUND", display: null, parents: null },
  ]);
});
