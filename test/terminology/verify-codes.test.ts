import { beforeAll, expect, test } from "vitest";
import { rooms } from "../../src/subgraphs.ts";
import { codesOnly } from "../../src/terminology/codes-only.ts";
import { localTerminology } from "../../src/terminology/engine/local-terminology.ts";
import { NoReleaseFault, verifyCodes } from "../../src/terminology/verify/verify-codes.ts";
import { type Caller, testServer } from "../server.ts";
import { world, write } from "../world.ts";
import { miniEngine } from "./mini-engine.ts";
import { mini } from "./mini-release.ts";

const server = testServer();
const { snapshot } = await miniEngine();
const terminology = localTerminology(() => snapshot);
/** The questionnaires that are built in carry codes of the real SNOMED CT, which this release does not have. */
const tables = rooms.flatMap((room) => room.tables).filter(({ name }) => name !== "assessments.questionnaire");
let coordinator: Caller;
let id: string;

beforeAll(async () => {
  await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  const codes = [mini.bird, mini.retired, "73211009", mini.tove];
  const categories = [{ codings: codes.map((code) => ({ code, display: "as it was said" })) }];
  const { careTeam } = await write(coordinator, "createCareTeam", { name: "Team", categories }, "careTeam { id }");
  id = careTeam.id;
});

const team = async () => {
  const query = "query ($id: ID!) { careTeam(id: $id) { version categories { codings { code display release } } } }";
  return (await coordinator.ask(query, { id })).data.careTeam;
};
const verify = () => verifyCodes(server.database.pool, tables, terminology);

test("without a release nothing is verified, and this is a fault", async () => {
  await expect(verifyCodes(server.database.pool, tables, codesOnly)).rejects.toThrow(NoReleaseFault);
});

test("codes that were recorded without a release are given it where they are valid, and listed where they are not", async () => {
  const before = await team();
  expect(before.categories[0].codings.map(({ release }: { release: string | null }) => release)).toEqual(
    Array(4).fill(null),
  );
  const { verified, unknown, failures } = await verify();
  expect({ verified, unknown }).toEqual({ verified: 2, unknown: 0 });
  expect(failures).toMatchObject([
    { table: "care_teams.care_team", id, path: "categories.0.codings.1", code: mini.retired, reason: "INACTIVE" },
    { table: "care_teams.care_team", id, path: "categories.0.codings.2", code: "73211009", reason: "UNKNOWN_CONCEPT" },
  ]);
  const after = await team();
  const { id: release } = snapshot.release;
  expect(after).toEqual({
    version: before.version,
    categories: [
      {
        codings: before.categories[0].codings.map((it: object, i: number) => ({
          ...it,
          release: i === 0 || i === 3 ? release : null,
        })),
      },
    ],
  });
  const { rows } = await server.database.pool.query("SELECT code, reason FROM terminology.unverified ORDER BY path");
  expect(rows).toEqual([
    { code: mini.retired, reason: "INACTIVE" },
    { code: "73211009", reason: "UNKNOWN_CONCEPT" },
  ]);
});

test("a second time verifies nothing anew, and lists the same", async () => {
  const { verified, failures } = await verify();
  expect([verified, failures.length]).toEqual([0, 2]);
});
