import type { OperationOutcome, Parameters, ParametersParameter, ValueSet } from "fhir/r4.js";
import { beforeAll, describe, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { activateRelease, untilServed } from "../../terminology/loaded-release.ts";
import { mini } from "../../terminology/mini-release.ts";

const SNOMED = "http://snomed.info/sct";
const server = testServer();
let token: string;

beforeAll(async () => {
  token = await server.issuer.sign({
    kind: "APPLICATION",
    id: "picker",
    name: "Picker",
    role: "PLUG_IN",
    organisationOdsCode: "A81001",
  });
});

const base = () => server.url.replace("/graphql", "/fhir/");
type Query = Readonly<Record<string, string>>;

async function get<R = Parameters>(operation: string, query: Query, authorization = `Bearer ${token}`) {
  const response = await fetch(`${base()}${operation}?${new URLSearchParams(query)}`, { headers: { authorization } });
  return { status: response.status, type: response.headers.get("content-type"), body: (await response.json()) as R };
}

async function post<R = Parameters>(operation: string, body: unknown, type = "application/fhir+json") {
  const response = await fetch(`${base()}${operation}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as R };
}

const valueOfPart = (part: ParametersParameter | undefined) =>
  Object.entries(part ?? {}).find(([name]) => name.startsWith("value"))?.[1];
const named = ({ parameter = [] }: Parameters, name: string) =>
  valueOfPart(parameter.find((part) => part.name === name));
const parts = ({ parameter = [] }: Parameters, name: string) =>
  parameter
    .filter((part) => part.name === name)
    .map(({ part = [] }) => Object.fromEntries(part.map((it) => [it.name, valueOfPart(it)])));
const codes = (set: ValueSet) => set.expansion?.contains?.map(({ code }) => code) ?? [];
const implicit = (query: string, edition = "") => `${SNOMED}${edition}?fhir_vs${query}`;
const expand = (query: Query) => get<ValueSet>("ValueSet/$expand", query);

describe("without a release", () => {
  test("an operation says that nothing here can tell, with a status of its own", async () => {
    const query = { system: SNOMED, codeA: mini.bird, codeB: mini.jubjub };
    const { status, body } = await get<OperationOutcome>("CodeSystem/$subsumes", query);
    expect(status).toBe(503);
    expect(body).toMatchObject({ resourceType: "OperationOutcome", issue: [{ severity: "error", code: "transient" }] });
  });
});

describe("with a release", () => {
  let version: string;
  beforeAll(async () => {
    await untilServed(server.url, await activateRelease(server.database.pool));
    version = `${SNOMED}/${mini.core}/version/20260101`;
  });

  test("whoever has no token is not answered", async () => {
    const { status, body } = await get<OperationOutcome>("CodeSystem/$subsumes", { system: SNOMED }, "Bearer no");
    expect(status).toBe(401);
    expect(body.issue[0]?.code).toBe("login");
  });

  describe("$lookup", () => {
    test("gives the display, the designations and the properties of a concept", async () => {
      const { status, type, body } = await get("CodeSystem/$lookup", { system: SNOMED, code: mini.borogove });
      expect(status).toBe(200);
      expect(type).toMatch("application/fhir+json");
      expect(named(body, "display")).toBe("Borogove");
      expect(named(body, "version")).toBe(version);
      expect(parts(body, "designation").map(({ value }) => value)).toEqual(
        expect.arrayContaining(["Borogove", "Borogove (thing)"]),
      );
      const properties = parts(body, "property");
      expect(properties).toContainEqual({ code: "inactive", value: false });
      expect(properties).toContainEqual({ code: "parent", value: mini.bird, description: "Bird" });
      expect(properties).toContainEqual({ code: mini.hue, value: mini.mimsy, description: "Mimsy" });
      expect(properties).toContainEqual({ code: mini.legs, value: "2" });
    });

    test("gives only the properties that were asked for", async () => {
      const { body } = await get("CodeSystem/$lookup", { system: SNOMED, code: mini.borogove, property: "parent" });
      expect(parts(body, "designation")).toEqual([]);
      expect(parts(body, "property").map(({ code }) => code)).toEqual(["parent"]);
    });

    test.each([
      [{ system: SNOMED, code: "73211009" }, 404, "not-found"],
      [{ system: SNOMED, code: "73211000" }, 400, "code-invalid"],
      [{ system: "http://loinc.org", code: "1-8" }, 404, "not-found"],
      [{ system: SNOMED, version: `${SNOMED}/900000000000207008/version/19990101`, code: mini.bird }, 404, "not-found"],
      [{ system: SNOMED }, 400, "required"],
      [{ code: mini.bird }, 400, "required"],
    ])("of %o is refused", async (query, status, code) => {
      const answer = await get<OperationOutcome>("CodeSystem/$lookup", query as unknown as Query);
      expect({ status: answer.status, code: answer.body.issue[0]?.code }).toEqual({ status, code });
    });
  });

  describe("$validate-code of the code system", () => {
    const validate = async (query: Query) => (await get("CodeSystem/$validate-code", { url: SNOMED, ...query })).body;

    test("is true of an active code, with its display", async () => {
      const body = await validate({ code: mini.bird, display: "bird" });
      expect([named(body, "result"), named(body, "display")]).toEqual([true, "Bird"]);
    });

    test("is false where the display is not a term of it", async () => {
      const body = await validate({ code: mini.bird, display: "Tiger" });
      expect(named(body, "result")).toBe(false);
      expect(named(body, "message")).toContain("not a term");
    });

    test("is true of an inactive code, says so, and what replaces it", async () => {
      const body = await validate({ code: mini.retired });
      expect([named(body, "result"), named(body, "inactive")]).toEqual([true, true]);
      expect(named(body, "message")).toContain(mini.jubjub);
    });

    test("is false of a code that a spreadsheet cut, with the repair", async () => {
      const body = await validate({ code: "1577041000000100" });
      expect(named(body, "result")).toBe(false);
      expect(named(body, "message")).toContain("1577041000000109");
    });

    test("takes a Coding or a CodeableConcept by POST", async () => {
      const coding = { system: SNOMED, code: mini.bird };
      for (const parameter of [
        { name: "coding", valueCoding: coding },
        { name: "codeableConcept", valueCodeableConcept: { coding: [{ system: "urn:other", code: "x" }, coding] } },
      ]) {
        const { body } = await post("CodeSystem/$validate-code", {
          resourceType: "Parameters",
          parameter: [{ name: "url", valueUri: SNOMED }, parameter],
        });
        expect(named(body, "result")).toBe(true);
      }
    });
  });

  describe("$subsumes", () => {
    test.each([
      [mini.bird, mini.jubjub, "subsumes"],
      [mini.jubjub, mini.bird, "subsumed-by"],
      [mini.bird, mini.bird, "equivalent"],
      [mini.bird, mini.colour, "not-subsumed"],
    ])("of %s and %s is %s", async (codeA, codeB, outcome) => {
      const { body } = await get("CodeSystem/$subsumes", { system: SNOMED, codeA, codeB });
      expect(named(body, "outcome")).toBe(outcome);
    });

    test("takes codings by POST", async () => {
      const coding = (code: string) => ({ system: SNOMED, code });
      const { body } = await post("CodeSystem/$subsumes", {
        resourceType: "Parameters",
        parameter: [
          { name: "codingA", valueCoding: coding(mini.creature) },
          { name: "codingB", valueCoding: coding(mini.jubjub) },
        ],
      });
      expect(named(body, "outcome")).toBe("subsumes");
    });

    test("of what is no concept is refused, and not false", async () => {
      const query = { system: SNOMED, codeA: mini.bird, codeB: "73211009" };
      expect((await get<OperationOutcome>("CodeSystem/$subsumes", query)).status).toBe(404);
    });
  });

  describe("$expand", () => {
    const birds = () => [mini.bird, mini.borogove, mini.jubjub].sort();

    test.each(["", `/${mini.core}`, `/${mini.core}/version/20260101`])(
      "takes the descendants of a concept, on %s",
      async (edition) => {
        const { body } = await expand({ url: implicit(`=isa/${mini.bird}`, edition) });
        expect(codes(body).sort()).toEqual(birds());
        expect(body.expansion?.total).toBe(3);
      },
    );

    test("takes ECL, percent-encoded or as it stands", async () => {
      const ecl = `<< ${mini.bird} MINUS ${mini.jubjub}`;
      for (const text of [ecl, encodeURIComponent(ecl)]) {
        const { body } = await expand({ url: implicit(`=ecl/${text}`) });
        expect(codes(body).sort()).toEqual([mini.bird, mini.borogove].sort());
      }
    });

    test("takes a reference set with its inactive members, or without them", async () => {
      const url = implicit(`=refset/${mini.nursery}`);
      const { body } = await expand({ url });
      expect(body.expansion?.contains).toContainEqual(
        expect.objectContaining({ code: mini.retired, display: "Mome rath", inactive: true }),
      );
      expect(codes((await expand({ url, activeOnly: "true" })).body)).toEqual([mini.borogove]);
    });

    test("takes everything", async () => {
      const { body } = await expand({ url: implicit(""), count: "5" });
      expect(body.expansion?.total).toBeGreaterThan(25);
      expect(codes(body)).toHaveLength(5);
    });

    test("is walked by offset and count without a gap or a repeat", async () => {
      const url = implicit(`=isa/${mini.bird}`);
      const seen: (string | undefined)[] = [];
      for (const offset of ["0", "1", "2", "3"]) seen.push(...codes((await expand({ url, offset, count: "1" })).body));
      expect(seen.sort()).toEqual(birds());
    });

    test("finds by the beginnings of words", async () => {
      const { body } = await expand({ url: implicit(`=isa/${mini.bird}`), filter: "jub" });
      expect(codes(body)).toEqual([mini.jubjub]);
    });

    test("gives designations where they are asked for", async () => {
      const url = implicit(`=ecl/${mini.potion}`);
      expect((await expand({ url })).body.expansion?.contains?.[0]?.designation).toBeUndefined();
      const { body } = await expand({ url, includeDesignations: "true" });
      const given = body.expansion?.contains?.[0]?.designation?.map(({ value }) => value);
      expect(given).toContain("Potion as the pharmacy says");
    });

    test.each([
      [implicit("=ecl/<< "), 400, "invalid"],
      [implicit("=ecl/73211009"), 404, "not-found"],
      [implicit("=refset/999027291000230105"), 404, "not-found"],
      [implicit("=isa/73211000"), 400, "invalid"],
      [implicit("=what"), 404, "not-found"],
      [implicit("", "/900000000000207008/version/19990101"), 404, "not-found"],
      ["http://example.org/set", 404, "not-found"],
    ])("of %s is refused", async (url, status, code) => {
      const answer = await get<OperationOutcome>("ValueSet/$expand", { url });
      expect({ status: answer.status, code: answer.body.issue[0]?.code }).toEqual({ status, code });
    });

    test("tells where an expression goes wrong", async () => {
      const { body } = await get<OperationOutcome>("ValueSet/$expand", { url: implicit("=ecl/<< ") });
      expect(body.issue[0]?.diagnostics).toBe("at character 3 of the expression");
    });

    test.each(["-1", "1.5", "many"])("does not take %s for a count", async (count) => {
      expect((await expand({ url: implicit(""), count })).status).toBe(400);
    });
  });

  describe("$validate-code of a value set", () => {
    const validate = (url: string, code: string, more: Query = {}) =>
      get("ValueSet/$validate-code", { url, code, system: SNOMED, ...more });

    test("is true of a member and false of another, for a reason", async () => {
      const url = implicit(`=isa/${mini.bird}`);
      expect(named((await validate(url, mini.jubjub)).body, "result")).toBe(true);
      const { body } = await validate(url, mini.mimsy);
      expect(named(body, "result")).toBe(false);
      expect(named(body, "message")).toContain("not in the value set");
    });

    test("is true of an inactive code where the set holds it, unless only active ones are asked for", async () => {
      const url = implicit(`=refset/${mini.nursery}`);
      const { body } = await validate(url, mini.retired);
      expect([named(body, "result"), named(body, "inactive")]).toEqual([true, true]);
      expect(named((await validate(url, mini.retired, { activeOnly: "true" })).body, "result")).toBe(false);
      expect(named((await validate(url, mini.retiredEarlier)).body, "result")).toBe(false);
    });

    test("of a set that the release lacks is refused, and not false", async () => {
      const { status } = await validate(implicit("=refset/999027291000230105"), mini.bird);
      expect(status).toBe(404);
    });
  });

  describe("$translate", () => {
    const translate = (refset: string, code: string) =>
      get("ConceptMap/$translate", { url: `${SNOMED}?fhir_cm=${refset}`, system: SNOMED, code });

    test.each([
      [mini.sameAs, "equal", mini.jubjub],
      [mini.replacedBy, "equivalent", mini.borogove],
    ])("follows a historical association: %s is %s", async (refset, equivalence, target) => {
      const { body } = await translate(refset, mini.retired);
      expect(named(body, "result")).toBe(true);
      expect(parts(body, "match")).toMatchObject([{ equivalence, concept: { system: SNOMED, code: target } }]);
    });

    test("reads a map", async () => {
      const { body } = await translate(mini.creatureMap, mini.borogove);
      expect(parts(body, "match")).toMatchObject([
        { equivalence: "relatedto", concept: { code: "B01.1" } },
        { equivalence: "relatedto", concept: { code: "B02" } },
      ]);
    });

    test("is false, and not a fault, for a concept without a row", async () => {
      const { status, body } = await translate(mini.creatureMap, mini.tove);
      expect([status, named(body, "result")]).toEqual([200, false]);
    });

    test("by a map that the release lacks is refused", async () => {
      expect((await translate("447562003", mini.tove)).status).toBe(404);
    });
  });

  test.each([
    ["not JSON", "{", 400, "structure"],
    ["another resource", { resourceType: "Patient" }, 400, "structure"],
    ["nothing named", { resourceType: "Parameters", parameter: [null] }, 400, "required"],
  ])("a body that is %s is refused as an OperationOutcome", async (_, body, status, code) => {
    const answer = await post<OperationOutcome>("CodeSystem/$lookup", body);
    expect({ status: answer.status, code: answer.body.issue?.[0]?.code }).toEqual({ status, code });
  });

  test("nothing of all this was a fault of ours", () => {
    expect(server.reported).toEqual([]);
  });
});
