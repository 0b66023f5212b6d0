import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Condition, Restriction } from "../../src/access/policy/conditions.ts";
import { ALL } from "../../src/access/policy/kinds.ts";
import { POLICY, type Policy } from "../../src/access/policy/policy.ts";
import type { Reach, Why } from "../../src/access/policy/relationships.ts";
import type { Clearance } from "../../src/access/policy/roles.ts";
import { sightSql } from "../../src/access/policy/sight-sql.ts";
import { withinWalls } from "../../src/access/within-walls.ts";
import type { Role } from "../../src/kernel/role.ts";
import type { Database } from "../../src/platform/database.ts";
import { testDatabase } from "../database.ts";
import { addOrganisations, addProbes, build, type Seen, walls } from "./worlds/build.ts";
import { maySee } from "./worlds/oracle.ts";
import {
  eventful,
  PATIENTS,
  PROBED,
  type Principal,
  principals,
  rarities,
  type World,
  worlds,
} from "./worlds/world.ts";

/** Worlds that are compared with the oracle; a night's run takes thousands. */
const WORLDS = Number(process.env.ACCESS_WORLDS ?? 20);

let database: Database;
let walled: Database;
let asking: ReturnType<typeof walls>;

beforeAll(async () => {
  database = await testDatabase();
  walled = await withinWalls(database);
  await addOrganisations(database);
  await addProbes(database);
  asking = walls(database, walled);
  await asking.prepare();
});
afterAll(() => walled?.close());

const expected = (world: World, who: Principal): Seen =>
  new Set(
    Array.from({ length: PATIENTS }, (_, patient) => patient).flatMap((patient) =>
      PROBED.filter((kind) => maySee(world, who, patient, kind)).map((kind) => `${kind} ${patient}`),
    ),
  );

test("both walls show everyone what the oracle lets them see, and nothing else, in any world", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await build(database, world);
      const first = await asking.first(world, principals);
      const second = await asking.second(world, principals);
      principals.forEach((who, i) => {
        expect([who, first[i]]).toEqual([who, expected(world, who)]);
        expect([who, second[i]]).toEqual([who, first[i]]);
      });
    }),
    { numRuns: WORLDS },
  );
}, 600_000);

const without = (condition: Condition): Policy => ({
  ...POLICY,
  conditions: { ...POLICY.conditions, [condition]: "true" },
});
const ignoring = (restriction: Restriction): Policy => ({
  ...POLICY,
  restrictions: { ...POLICY.restrictions, [restriction]: "false" },
});
const reaching = (why: Why, more: Partial<Reach>): Policy => ({
  ...POLICY,
  reaches: { ...POLICY.reaches, [why]: { ...POLICY.reaches[why], ...more } },
});
const clearing = (role: Role, more: Partial<Clearance>): Policy => ({
  ...POLICY,
  clearances: { ...POLICY.clearances, [role]: { ...POLICY.clearances[role], ...more } },
});

const mutants: Readonly<Record<string, Policy>> = {
  "colleagues of another organisation are in every team": without("GROUP"),
  "everyone reads everything": without("RIGHT"),
  "a permission opens more than it names": without("PERMISSION"),
  "what is yet to begin counts already": without("BEGUN"),
  "what has ended counts still": without("NOT_ENDED"),
  "a seal hides nothing": ignoring("SEALED"),
  "a denial shuts nobody out": ignoring("DENIED"),
  "a part in a team is the whole group's": reaching("TEAM", { shared: true }),
  "a referral received is the whole group's": reaching("REFERRAL", { shared: true }),
  "an episode is the organisation's alone": reaching("EPISODE", { shared: false }),
  "a charity needs nobody's permission for its teams": reaching("TEAM", { permitted: false }),
  "a charity needs nobody's permission for its referrals": reaching("REFERRAL", { permitted: false }),
  "a charity needs nobody's permission for its episodes": reaching("EPISODE", { permitted: false }),
  "a denial shuts out the registered practice": reaching("REGISTERED", { answers: false }),
  "a denial shuts out who recorded someone without a practice": reaching("RECORDED", { answers: false }),
  "a denial shuts out the person": reaching("SELF", { above: false }),
  "a denial does not reach a carer": reaching("PROXY", { above: true }),
  "broken glass stops at a seal": reaching("BREAK_GLASS", { above: false }),
  "those who count see people": clearing("ANALYST", { reads: ["CARE"] }),
  "who answers for privacy reads the health record": clearing("PRIVACY_OFFICER", { reads: ["CONSENT", "CLINICAL"] }),
  "who answers for privacy cannot find what is sealed": clearing("PRIVACY_OFFICER", { sealed: false }),
  "a link worker reads the record as it was received": clearing("SOCIAL_PRESCRIBING_LINK_WORKER", { reads: ALL }),
  "a link worker finds what is sealed": clearing("SOCIAL_PRESCRIBING_LINK_WORKER", { sealed: true }),
  "a carer knows the plan alone, whatever is permitted": clearing("PROXY", { reads: ["CARE"] }),
};

describe("the proof would notice a policy by which", () => {
  const sample = [...rarities, ...fc.sample(eventful, { seed: 20261122, numRuns: 30 })];
  afterEach(() => database.pool.query(sightSql()));

  test.each(Object.entries(mutants))(
    "%s",
    async (_, mutant) => {
      await database.pool.query(sightSql(mutant));
      const asked = walls(database, walled, mutant);
      const differs = async (world: World) => {
        await build(database, world);
        const first = await asked.first(world, principals);
        return principals.some((who, i) => !isDeepStrictEqual(first[i], expected(world, who)));
      };
      let noticed = false;
      for (const world of sample) {
        noticed ||= await differs(world);
        if (noticed) break;
      }
      expect(noticed).toBe(true);
    },
    120_000,
  );
});
