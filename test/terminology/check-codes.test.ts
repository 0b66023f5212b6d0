import { describe, expect, it } from "vitest";
import { type CodeableConcept, coding, concept, SNOMED } from "../../src/kernel/coding.ts";
import { codeChecker } from "../../src/terminology/check-codes.ts";
import { codesOnly } from "../../src/terminology/codes-only.ts";
import { parseEcl } from "../../src/terminology/ecl/parse.ts";
import { localTerminology } from "../../src/terminology/engine/local-terminology.ts";
import { fieldOf, type Place, places, requiredAt, uncheckedPlaces } from "../../src/terminology/places.ts";
import { miniEngine } from "./mini-engine.ts";
import { mini } from "./mini-release.ts";

const { snapshot } = await miniEngine();
const terminology = localTerminology(() => snapshot);
const release = snapshot.release.id;

const place = (valueSet: string, strength: Place["strength"] = "REQUIRED", field = "kinds"): Place => ({
  table: "zoo.animal",
  field,
  purpose: "Which kind of animal",
  valueSet,
  strength,
  source: "the keeper",
});
const check = codeChecker(terminology, [place(`<< ${mini.creature}`), place(`<< ${mini.colour}`, "PREFERRED", "hue")]);
const animal = (code: string, display: string | null = null) => ({ kinds: [concept(coding(SNOMED, code, display))] });
const coded = (kind: CodeableConcept) => ({ hue: kind });
const refusals = (decision: object) => ("refused" in decision ? decision.refused : []);

describe("a code on its way into a table", () => {
  it("carries the release that it was checked against", async () => {
    expect(await check(animal(mini.bird), "zoo.animal")).toEqual({
      accepted: { kinds: [concept({ ...coding(SNOMED, mini.bird), release })] },
    });
  });

  it("is refused from outside the value set of its place, with what is called alike within", async () => {
    expect(refusals(await check(animal(mini.mimsy, "Bird"), "zoo.animal"))).toMatchObject([
      {
        __typename: "InvalidCode",
        reason: "OUTSIDE_VALUE_SET",
        path: ["input", "kinds", "0", "codings", "0", "code"],
        suggestions: [{ code: mini.bird, display: "Bird" }, {}],
      },
    ]);
  });

  it("is taken from outside where the value set is only preferred, and elsewhere", async () => {
    expect(refusals(await check(coded(concept(coding(SNOMED, mini.bird))), "zoo.animal"))).toEqual([]);
    expect(refusals(await check(animal(mini.mimsy), "zoo.keeper"))).toEqual([]);
    expect(refusals(await check(animal(mini.mimsy)))).toEqual([]);
  });

  it("is refused where it is inactive, with its replacements", async () => {
    expect(refusals(await check(animal(mini.retired), "zoo.animal"))).toMatchObject([
      { reason: "INACTIVE", suggestions: [{ code: mini.jubjub }, { code: mini.borogove }] },
    ]);
  });

  it("is taken with a display that is not a term of it", async () => {
    expect(refusals(await check(animal(mini.bird, "Tiger"), "zoo.animal"))).toEqual([]);
  });

  it("that the row holds already is not judged again, and keeps the release that it had", async () => {
    const before = { kinds: [concept({ ...coding(SNOMED, mini.retired), release: "then" })] };
    expect(await check(animal(mini.retired), "zoo.animal", before)).toEqual({ accepted: before });
    expect(refusals(await check(animal(mini.retiredEarlier), "zoo.animal", before))).toHaveLength(1);
  });

  it("of another system is left as it is", async () => {
    const model = { kinds: [concept(coding("urn:other", "1"))] };
    expect(await check(model, "zoo.animal")).toEqual({ accepted: model });
  });

  it("is checked by itself where the release lacks what the value set names", async () => {
    const lacking = codeChecker(terminology, [place("^ 999027291000230105")]);
    expect(await lacking(animal(mini.bird), "zoo.animal")).toMatchObject({
      accepted: { kinds: [{ codings: [{ release }] }] },
    });
    expect(refusals(await lacking(animal("73211009"), "zoo.animal"))).toMatchObject([{ reason: "UNKNOWN_CONCEPT" }]);
  });

  it("is refused where a value set is required and the remote server does not answer; elsewhere it is unverified", async () => {
    const silent = { ...codesOnly, mode: "remote" as const };
    const asking = codeChecker(silent, [place(`<< ${mini.creature}`)]);
    expect(refusals(await asking(animal(mini.bird), "zoo.animal"))).toMatchObject([{ reason: "UNANSWERED" }]);
    expect(await asking(coded(concept(coding(SNOMED, mini.bird))), "zoo.animal")).toMatchObject({
      accepted: { hue: { codings: [{ release: null }] } },
    });
  });

  it("is recorded as unverified without a release", async () => {
    expect(await codeChecker(codesOnly)(animal(mini.bird), "zoo.animal")).toMatchObject({
      accepted: { kinds: [{ codings: [{ release: null }] }] },
    });
  });
});

describe("a place", () => {
  it("is found by its path, without the numbers of lists", () => {
    expect(fieldOf(["participants", "0", "roles", "2", "codings", "1"])).toBe("participants.roles");
    expect(requiredAt("care_plans.care_plan", ["categories", "0", "codings", "0"])).toHaveLength(1);
    expect(requiredAt("care_teams.care_team", ["participants", "0", "roles", "0", "codings", "0"])).toEqual([]);
  });

  it("whose value set names what the release lacks is told", async () => {
    const known = place(`<< ${mini.creature}`);
    const lacking = place("^ 999027291000230105");
    expect(await uncheckedPlaces(terminology, [known, lacking])).toEqual([
      { place: lacking, reason: expect.stringContaining("999027291000230105") },
    ]);
  });

  it("has a value set that is ECL, of concepts whose digits are right", () => {
    for (const { valueSet } of places) expect(() => parseEcl(valueSet)).not.toThrow();
  });
});
