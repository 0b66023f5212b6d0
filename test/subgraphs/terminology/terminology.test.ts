import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Caller, testServer } from "../../server.ts";
import { activateRelease, untilServed } from "../../terminology/loaded-release.ts";
import { mini } from "../../terminology/mini-release.ts";
import { world } from "../../world.ts";

const server = testServer();
let coordinator: Caller;
let release: string;
const ask = async (query: string, variables = {}) => {
  const { data, errors } = await coordinator.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

beforeAll(async () => {
  await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
});

describe("without a release", () => {
  test("the server starts, and says so at /ready and in the graph", async () => {
    const ready = await fetch(server.url.replace("/graphql", "/ready"));
    expect(await ready.json()).toMatchObject({ status: "ready", terminology: { mode: "codes-only", ready: false } });
    const { terminologyStatus } = await ask("{ terminologyStatus { mode ready release reason uncheckedPlaces } }");
    expect(terminologyStatus).toMatchObject({ mode: "CODES_ONLY", ready: false, release: null, uncheckedPlaces: [] });
    expect(terminologyStatus.reason).toMatch(/no SNOMED CT release is loaded/);
  });

  test("nothing is told of a concept, and nothing is denied of it", async () => {
    const { concept, subsumes, validateCode, evaluateEcl, searchConcepts } = await ask(
      `query ($id: ID!) {
        concept(id: $id) { id standing active display parents { id } problem { code } }
        subsumes(a: $id, b: $id) { outcome problem { code } }
        validateCode(code: "73211009") { verdict reason }
        evaluateEcl(ecl: "*") { nodes { id } totalCount problem { code } }
        searchConcepts(text: "bird") { hits { matchedTerm } problem { code } }
      }`,
      { id: mini.bird },
    );
    const problem = { code: "UNKNOWN" };
    expect(concept).toEqual({
      id: mini.bird,
      standing: "UNKNOWN",
      active: null,
      display: null,
      parents: null,
      problem,
    });
    expect(subsumes).toEqual({ outcome: null, problem });
    expect(validateCode).toEqual({ verdict: "UNKNOWN", reason: null });
    expect(evaluateEcl).toEqual({ nodes: null, totalCount: null, problem });
    expect(searchConcepts).toEqual({ hits: null, problem });
  });

  test("a code is recorded, visibly unverified", async () => {
    const coding = await recorded(mini.bird, "Bird");
    expect(coding).toEqual({ release: null, displayMatches: null, concept: { id: mini.bird, standing: "UNKNOWN" } });
  });
});

describe("with a release", () => {
  beforeAll(async () => {
    release = await activateRelease(server.database.pool);
    await untilServed(server.url, release);
  });

  test("a concept tells its terms, its place and what it is", async () => {
    const { concept } = await ask(
      `query ($id: ID!) { concept(id: $id) {
        standing display fsn active defined effectiveTime moduleId refsets { display }
        terms { term type preferredIn } parents { id display }
        attributes { group type { display } value { id } concreteValue }
      } }`,
      { id: mini.borogove },
    );
    expect(concept).toMatchObject({
      standing: "ACTIVE",
      display: "Borogove",
      fsn: "Borogove (thing)",
      active: true,
      defined: false,
      effectiveTime: "20260101",
      moduleId: mini.core,
      parents: [{ id: mini.bird, display: "Bird" }],
    });
    expect(concept.refsets.map(({ display }: { display: string }) => display)).toContain("Nursery list");
    expect(concept.terms).toContainEqual({
      term: "Borogove",
      type: "SYNONYM",
      preferredIn: expect.arrayContaining([mini.gbEnglish, mini.ukClinical]),
    });
    expect(concept.attributes).toContainEqual({
      group: 1,
      type: { display: "Has hue" },
      value: { id: mini.mimsy },
      concreteValue: null,
    });
    expect(concept.attributes).toContainEqual({
      group: 1,
      type: { display: "Number of legs" },
      value: null,
      concreteValue: "2",
    });
  });

  test.each([
    ["73211009", "NOT_FOUND", "UNKNOWN_CONCEPT"],
    ["73211000", "NOT_FOUND", "CHECK_DIGIT"],
    ["bird", "NOT_FOUND", "NOT_AN_ID"],
  ])("%s is no concept of it, for a reason", async (id, standing, code) => {
    const { concept } = await ask("query ($id: ID!) { concept(id: $id) { standing active problem { code } } }", { id });
    expect(concept).toEqual({ standing, active: null, problem: { code } });
  });

  test("an inactive concept tells what to record in its place", async () => {
    const { concept, replacements } = await ask(
      `query ($id: ID!) {
        concept(id: $id) { standing replacements { association concept { id } } }
        replacements(id: $id) { replacements { association concept { display } } problem { code } }
      }`,
      { id: mini.retired },
    );
    expect(concept).toEqual({
      standing: "INACTIVE",
      replacements: [
        { association: "SAME AS", concept: { id: mini.jubjub } },
        { association: "REPLACED BY", concept: { id: mini.borogove } },
      ],
    });
    expect(replacements.problem).toBeNull();
    expect(replacements.replacements[0].concept.display).toBe("Jubjub bird");
  });

  test("an expression is walked page by page without a gap or a repeat", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { evaluateEcl }: { evaluateEcl: { nodes: { id: string }[]; pageInfo: PageInfo; totalCount: number } } =
        await ask(
          `query ($after: String) { evaluateEcl(ecl: "<< ${mini.creature}", first: 2, after: $after) {
            totalCount nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
      expect(evaluateEcl.totalCount).toBe(6);
      seen.push(...evaluateEcl.nodes.map(({ id }) => id));
      after = evaluateEcl.pageInfo.hasNextPage ? evaluateEcl.pageInfo.endCursor : null;
    } while (after);
    expect([...seen].sort()).toEqual(
      [mini.creature, mini.bird, mini.swimmer, mini.borogove, mini.jubjub, mini.tove].sort(),
    );
  });

  test("the children of a concept come in pages", async () => {
    const { concept } = await ask(
      `{ concept(id: "${mini.creature}") { children(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } } }`,
    );
    expect(concept.children).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(concept.children.nodes).toHaveLength(2);
  });

  test("what was never a cursor of its own is refused", async () => {
    const { errors } = await coordinator.ask(`{ evaluateEcl(ecl: "*", after: "bm90IG9uZQ") { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "after" } }]);
  });

  test("a wrong expression is told with its place and what was expected, never as an empty list", async () => {
    const problems = `problem { code message position expected }`;
    const answers = await ask(
      `{ syntax: evaluateEcl(ecl: "<< ") { nodes { id } ${problems} }
         refset: evaluateEcl(ecl: "^ 999027291000230105") { nodes { id } ${problems} }
         search: searchConcepts(text: "b", within: "^ 999027291000230105") { hits { matchedTerm } ${problems} } }`,
    );
    expect(answers.syntax).toMatchObject({ nodes: null, problem: { code: "ECL_SYNTAX", position: 3 } });
    expect(answers.syntax.problem.expected.length).toBeGreaterThan(0);
    expect(answers.refset).toMatchObject({ nodes: null, problem: { code: "UNKNOWN_REFSET" } });
    expect(answers.search).toMatchObject({ hits: null, problem: { code: "UNKNOWN_REFSET" } });
  });

  test("a search finds by the beginnings of words, within an expression", async () => {
    const { all, birds } = await ask(
      `{ all: searchConcepts(text: "b") { hits { matchedTerm concept { id display } } more problem { code } }
         birds: searchConcepts(text: "b", within: "<< ${mini.bird}", first: 1) { hits { concept { id } } more } }`,
    );
    expect(all.problem).toBeNull();
    expect(all.hits.length).toBeGreaterThan(birds.hits.length);
    expect(birds).toMatchObject({ hits: [{ concept: { id: mini.bird } }], more: true });
  });

  test.each([
    [mini.bird, mini.jubjub, "SUBSUMES"],
    [mini.jubjub, mini.bird, "SUBSUMED_BY"],
    [mini.bird, mini.bird, "EQUIVALENT"],
    [mini.bird, mini.colour, "NOT_SUBSUMED"],
  ])("%s stands to %s as %s", async (a, b, outcome) => {
    const { subsumes } = await ask("query ($a: ID!, $b: ID!) { subsumes(a: $a, b: $b) { outcome release } }", { a, b });
    expect(subsumes).toEqual({ outcome, release });
  });

  test("a code is valid, invalid for a reason and with suggestions, or beyond telling", async () => {
    const fields = "verdict reason warnings suggestions { code because } concept { id } release";
    const { valid, called, inactive, outside, absent } = await ask(
      `{ valid: validateCode(code: "${mini.bird}", display: "Bird", within: "<< ${mini.creature}") { ${fields} }
         called: validateCode(code: "${mini.bird}", display: "Colour") { ${fields} }
         inactive: validateCode(code: "${mini.retired}") { ${fields} }
         outside: validateCode(code: "${mini.mimsy}", within: "<< ${mini.creature}") { ${fields} }
         absent: validateCode(code: "${mini.bird}", within: "^ 999027291000230105") { ${fields} } }`,
    );
    expect(valid).toMatchObject({ verdict: "VALID", warnings: [], concept: { id: mini.bird }, release });
    expect(called).toMatchObject({ verdict: "VALID", warnings: [expect.stringContaining("not a term of it")] });
    expect(inactive).toMatchObject({ verdict: "INVALID", reason: "INACTIVE", suggestions: [{}, {}] });
    expect(outside).toMatchObject({ verdict: "INVALID", reason: "OUTSIDE_VALUE_SET" });
    expect(absent).toMatchObject({ verdict: "UNKNOWN", release: null });
  });

  test("a coding leads to its concept, and says whether its display is a term of it", async () => {
    expect(await recorded(mini.bird, "bird")).toEqual({
      release,
      displayMatches: true,
      concept: { id: mini.bird, standing: "ACTIVE" },
    });
    expect(await recorded(mini.bird, "Tiger")).toMatchObject({ release, displayMatches: false });
  });

  test("an inactive code is refused with its replacements", async () => {
    const { errors } = await createTeam(mini.retired, "Mome rath");
    expect(errors).toMatchObject([
      { __typename: "InvalidCode", reason: "INACTIVE", suggestions: [{ code: mini.jubjub }, { code: mini.borogove }] },
    ]);
  });

  test("the places whose value sets it lacks are named, and do not make a write fail", async () => {
    const { terminologyStatus, codingPlaces } = await ask(
      "{ terminologyStatus { uncheckedPlaces } codingPlaces { thing field purpose valueSet strength source } }",
    );
    expect(terminologyStatus.uncheckedPlaces).toHaveLength(codingPlaces.length);
    expect(terminologyStatus.uncheckedPlaces.join()).toContain("activity.activity code (Seen by a care coordinator)");
  });
});

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

const createTeam = async (code: string, display: string) => {
  const { createCareTeam } = await ask(
    `mutation ($input: CreateCareTeamInput!) { createCareTeam(input: $input) {
      careTeam { categories { codings { release displayMatches concept { id standing } } } }
      errors { __typename message path ... on InvalidCode { reason suggestions { code } } } } }`,
    { input: { idempotencyKey: v7(), name: "Team", categories: [{ codings: [{ code, display }] }] } },
  );
  return createCareTeam;
};

const recorded = async (code: string, display: string) => {
  const { careTeam, errors } = await createTeam(code, display);
  expect(errors).toEqual([]);
  return careTeam.categories[0].codings[0];
};
