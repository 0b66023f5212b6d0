import type { OperationOutcome } from "fhir/r4.js";
import { beforeAll, describe, expect, test } from "vitest";
import { activateRelease, untilServed } from "../../terminology/loaded-release.ts";
import { mini } from "../../terminology/mini-release.ts";
import { named, parts, type Query, SNOMED, testDoor } from "./test-door.ts";

const { server, get, post, refusal } = testDoor();

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
      expect(await refusal("CodeSystem/$lookup", query as unknown as Query)).toEqual({ status, code });
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
