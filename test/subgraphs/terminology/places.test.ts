import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { activateRelease, untilServed } from "../../terminology/loaded-release.ts";
import { mini, miniRelease } from "../../terminology/mini-release.ts";
import { testId } from "../../terminology/release-builder.ts";
import { world } from "../../world.ts";

/** 734163000 |Care plan|, which the value set of plan categories names, and a kind of it; gone in the second release. */
const carePlan = "734163000";
const nestingPlan = testId(800);
const server = testServer();
const patientId = v7();
let coordinator: Caller;

const withPlans = (active: 0 | 1) => {
  const build = miniRelease();
  build.concept(carePlan);
  build.isA(carePlan, mini.root);
  build.description(carePlan, "Care plan");
  build.concept(nestingPlan, { active });
  build.description(nestingPlan, "Nesting plan");
  if (active) build.isA(nestingPlan, carePlan);
  return build;
};

beforeAll(async () => {
  const { practice } = await world(server.database);
  await server.database.source.query("INSERT INTO access.relationship VALUES ($1, $2)", [patientId, practice]);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  await untilServed(server.url, await activateRelease(server.database.pool, withPlans(1)));
});

const PAYLOAD = `carePlan { id version title categories { codings { release } } }
  errors { __typename path ... on InvalidCode { reason suggestions { code } } }`;

async function mutate(field: "createCarePlan" | "reviseCarePlan", input: object) {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input!`;
  const { data } = await coordinator.ask(`mutation ($input: ${type}) { ${field}(input: $input) { ${PAYLOAD} } }`, {
    input: { idempotencyKey: v7(), ...input },
  });
  return data[field];
}

const categorised = (code: string, display: string) => [{ codings: [{ code, display }] }];

test("a code from outside its place is refused, and one from within is called by its name", async () => {
  const categories = categorised(mini.bird, "Nesting plan");
  const { carePlan: made, errors } = await mutate("createCarePlan", { patientId, title: "Nest", categories });
  expect(made).toBeNull();
  expect(errors).toEqual([
    {
      __typename: "InvalidCode",
      path: ["input", "categories", "0", "codings", "0", "code"],
      reason: "OUTSIDE_VALUE_SET",
      suggestions: [{ code: nestingPlan }],
    },
  ]);
});

test("a code that went out of use stays where it was recorded, with the release of then, and is not recorded anew", async () => {
  const categories = categorised(nestingPlan, "Nesting plan");
  const { carePlan: made } = await mutate("createCarePlan", { patientId, title: "Nest", categories });
  const [{ codings }] = made.categories;
  expect(codings[0].release).toMatch(/20260101/);

  await untilServed(server.url, await activateRelease(server.database.pool, withPlans(0), "20260601"));
  const change = { id: made.id, expectedVersion: 1, title: "Nest again", categories };
  const { carePlan: revised, errors } = await mutate("reviseCarePlan", change);
  expect(errors).toEqual([]);
  expect(revised).toMatchObject({ version: 2, title: "Nest again", categories: made.categories });
  expect((await mutate("createCarePlan", { patientId, title: "Another", categories })).errors).toMatchObject([
    { reason: "INACTIVE" },
  ]);
});
