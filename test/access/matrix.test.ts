import {
  buildSchema,
  execute,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isObjectType,
  parse,
} from "graphql";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../src/access/actor.ts";
import { requestAudit } from "../../src/access/audit/request-audit.ts";
import { trail } from "../../src/access/audit/trail.ts";
import { decide } from "../../src/access/decisions.ts";
import { type Kind, knownKindOf } from "../../src/access/policy/kinds.ts";
import { register, relate, setMemberships } from "../../src/access/relationships.ts";
import { viewers } from "../../src/access/viewers.ts";
import { withinWalls } from "../../src/access/within-walls.ts";
import { contexts } from "../../src/context.ts";
import { served } from "../../src/graph.ts";
import { asking } from "../../src/platform/ask.ts";
import type { Database } from "../../src/platform/database.ts";
import { sdl } from "../../src/platform/federation/sdl.ts";
import { loadersOf, tables } from "../../src/subgraphs.ts";
import { openTerminology } from "../../src/terminology/open-terminology.ts";
import { testDatabase } from "../database.ts";
import { world } from "../world.ts";
import { type Root, rootsOf, shownIn } from "./matrix/paths.ts";
import { aboutPatients, open, seed, typenameOf } from "./matrix/seed.ts";

const api = buildSchema(sdl("api"));
const kindOfType = new Map(aboutPatients.map((table) => [typenameOf(table), knownKindOf(table.name)]));
const openTypes = new Set(open.map(typenameOf));

const isEntity = (type: GraphQLNamedType | undefined): boolean =>
  isObjectType(type) && "id" in type.getFields() && "version" in type.getFields();

/** Entities that rest in no table of a room, and why they need no policy on patients. */
const WITHOUT_A_TABLE: Readonly<Record<string, string>> = {
  Concept: "of a SNOMED CT release, which is about nobody",
};

describe("nothing is without a policy:", () => {
  test("every table says of which kind its rows are", () => {
    expect(tables.filter(({ name }) => knownKindOf(name) === undefined).map(({ name }) => name)).toEqual([]);
  });

  test("every entity of the graph rests in a table, which says who may see it", () => {
    const known = new Set(tables.map(typenameOf));
    const entities = Object.values(api.getTypeMap()).filter(isEntity);
    expect(entities.map(({ name }) => name).filter((name) => !known.has(name) && !(name in WITHOUT_A_TABLE))).toEqual(
      [],
    );
  });

  test("every table that is not for everyone stands behind PostgreSQL's wall, the owner's too", async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relrowsecurity AND c.relforcerowsecurity
         AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname IN ('seen', 'added'))`,
    );
    const walled = new Set(rows.map(({ name }) => name));
    const closed = tables.filter((it) => !open.includes(it)).map(({ name }) => name);
    expect(closed.filter((name) => !walled.has(name))).toEqual([]);
  });
});

let database: Database;
let close: () => Promise<unknown>;
let roots: readonly Root[];
let all: ReadonlySet<string>;
let ask: (actor: Actor, query: string) => Promise<unknown>;
const patient = v7();
const carer = v7();
const actor = (role: Actor["role"], organisationOdsCode: string, personId?: string): Actor => ({
  kind: "USER",
  id: `${role}@${organisationOdsCode}`,
  name: "x",
  role,
  organisationOdsCode,
  personId,
});

beforeAll(async () => {
  database = await testDatabase();
  const { practice } = await world(database);
  const tx = database.source.manager;
  const [trust, charity] = [v7(), v7()];
  await setMemberships(tx, [
    { organisationId: trust, odsCode: "T11111", groupId: trust },
    { organisationId: charity, odsCode: "C22222", groupId: charity, agency: true },
  ]);
  await register(tx, [{ patientId: patient, practiceId: practice, ownerId: practice, nhsNumber: null }]);
  const reference = api.getType("Reference") as GraphQLObjectType;
  const linkable = new Set(Object.values(reference.getFields()).map(({ type }) => getNamedType(type).name));
  const seeded = await seed(database, patient, practice, (type) => linkable.has(type));
  const part = { patientId: patient, sourceId: v7(), starts: null, ends: null };
  await relate(
    tx,
    "TEAM",
    [part.sourceId],
    [trust, charity].map((organisationId) => ({ ...part, organisationId })),
  );
  const consent = { patientId: patient, decision: "PERMIT" as const, starts: null, ends: null };
  await decide(
    tx,
    [],
    [
      { ...consent, sourceId: v7(), party: { type: "Organisation", id: charity }, classes: ["CarePlan"] },
      { ...consent, sourceId: v7(), party: { type: "RelatedPerson", id: carer }, classes: ["Condition"] },
    ],
  );
  const walled = await withinWalls(database);
  const { terminology, close: closeTerminology } = await openTerminology({ pool: database.pool });
  close = () => Promise.all([closeTerminology(), walled.close()]);
  const { schema, rooms } = await served(null);
  forgiving(schema);
  const clock = { now: () => new Date() };
  const loaders = loadersOf(rooms, walled.pool);
  const contextOf = contexts({
    source: walled.source,
    loaders,
    clock,
    terminology,
    validate: null,
    asking: asking(schema),
  });
  const accessOf = viewers(database.pool);
  const audit = requestAudit(trail(walled.pool), null, clock);
  ask = async (who, query) => {
    const contextValue = contextOf(await accessOf(who), audit);
    const answer = await execute({ schema, document: parse(query), contextValue });
    return JSON.parse(JSON.stringify(answer.data ?? null));
  };
  roots = rootsOf(api, seeded);
  all = await shownTo(actor("CARE_COORDINATOR", "A81001"));
});
afterAll(() => close?.());

/** The seeded rows hold next to nothing, so that what should be there is often not: only that field is null then. */
function forgiving(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.getInterfaces().length > 0) continue;
    for (const field of Object.values(type.getFields())) field.type = getNullableType(field.type);
  }
}

const shownTo = async (who: Actor): Promise<ReadonlySet<string>> => {
  const shown = await Promise.all(roots.map(async ({ field, query }) => [...shownIn(await ask(who, query), field)]));
  return new Set(shown.flat());
};

/** Who asks, and the kinds of what they may know of the one patient: said here once more, beside the policy. */
const principals: readonly (readonly [name: string, who: () => Actor, kinds: readonly Kind[]])[] = [
  [
    "a coordinator of the PCN",
    () => actor("CARE_COORDINATOR", "U00001"),
    ["IDENTITY", "CARE", "CLINICAL", "CONSENT", "RECORD"],
  ],
  ["a GP of the practice", () => actor("GP", "A81001"), ["IDENTITY", "CARE", "CLINICAL", "CONSENT", "RECORD"]],
  [
    "a supervisor of the practice",
    () => actor("SUPERVISOR", "A81001"),
    ["IDENTITY", "CARE", "CLINICAL", "CONSENT", "RECORD"],
  ],
  [
    "a plug-in of the practice",
    () => actor("PLUG_IN", "A81001"),
    ["IDENTITY", "CARE", "CLINICAL", "CONSENT", "RECORD"],
  ],
  [
    "a link worker of the practice",
    () => actor("SOCIAL_PRESCRIBING_LINK_WORKER", "A81001"),
    ["IDENTITY", "CARE", "CLINICAL", "CONSENT"],
  ],
  [
    "a coach of the practice",
    () => actor("HEALTH_AND_WELLBEING_COACH", "A81001"),
    ["IDENTITY", "CARE", "CLINICAL", "CONSENT"],
  ],
  ["the privacy officer of the practice", () => actor("PRIVACY_OFFICER", "A81001"), ["IDENTITY", "CONSENT", "AUDIT"]],
  ["an analyst of the practice", () => actor("ANALYST", "A81001"), []],
  [
    "a clinician of a trust in the person's team",
    () => actor("CLINICIAN", "T11111"),
    ["IDENTITY", "CARE", "CLINICAL", "CONSENT", "RECORD"],
  ],
  ["a coordinator of a charity with permission", () => actor("CARE_COORDINATOR", "C22222"), ["IDENTITY", "CARE"]],
  ["a GP of another practice", () => actor("GP", "B82002"), []],
  ["the privacy officer of another practice", () => actor("PRIVACY_OFFICER", "B82002"), []],
  [
    "the person",
    () => actor("PATIENT", "A81001", patient),
    ["IDENTITY", "CARE", "CLINICAL", "CONSENT", "RECORD", "AUDIT"],
  ],
  ["another person", () => actor("PATIENT", "A81001", v7()), []],
  ["a carer with permission", () => actor("PROXY", "A81001", carer), ["IDENTITY", "CLINICAL"]],
  ["a carer without", () => actor("PROXY", "A81001", v7()), []],
];

const typesIn = (shown: string): readonly [from: string, to: string] => {
  const [via, to] = shown.split(" ") as [string, string];
  return [via.split(".")[0]!, to];
};

describe("by every path of the graph", () => {
  test("the coordinator who sees the person finds every type that is about them", () => {
    const found = new Set([...all].map((it) => typesIn(it)[1]));
    const asked = [...kindOfType.keys()].filter(
      (type) => isEntity(api.getType(type)) && kindOfType.get(type) !== "AUDIT",
    );
    expect(asked.filter((type) => !found.has(type))).toEqual([]);
  });

  test.each(principals)("%s sees what they may know, and nothing else", async (_, who, kinds) => {
    const may = (type: string) => {
      const kind = kindOfType.get(type);
      return kind === undefined || kind === null || kinds.includes(kind);
    };
    const shown = await shownTo(who());
    expect([...shown].filter((it) => !may(typesIn(it)[1]))).toEqual([]);
    // What rests on the caller's own role or organisation is not the patient's, and is left to its own tests.
    const isAboutThePerson = (it: string) => {
      const [from, to] = typesIn(it);
      const isPart = (type: string) => type === "Query" || kindOfType.has(type) || openTypes.has(type);
      return isPart(from) && kindOfType.has(to) && kindOfType.get(to) !== "AUDIT";
    };
    const expected = [...all].filter((it) => isAboutThePerson(it) && typesIn(it).every(may));
    expect([...shown].filter(isAboutThePerson).sort()).toEqual(expected.sort());
  });
});
