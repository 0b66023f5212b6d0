import { describe, expect, it } from "vitest";
import { codesOnly } from "../../src/terminology/codes-only.ts";
import { localTerminology } from "../../src/terminology/engine/local-terminology.ts";
import { miniEngine } from "./mini-engine.ts";
import { mini } from "./mini-release.ts";

const { snapshot } = await miniEngine();
const terminology = localTerminology(() => snapshot);
const { validate } = terminology;

describe("a recorded coding", () => {
  it("is valid when its concept is active, and says in which release", async () => {
    expect(await validate({ code: mini.tove, display: "tove" })).toMatchObject({
      verdict: "VALID",
      release: snapshot.release.id,
      warnings: [],
    });
  });

  it("with another concept's display, or an outdated one, is valid with a warning", async () => {
    expect(await validate({ code: mini.tove, display: "Borogove" })).toMatchObject({
      verdict: "VALID",
      warnings: [expect.stringMatching(/not a term.*Tove/)],
    });
    expect(await validate({ code: mini.tove, display: "Toves of long ago" })).toMatchObject({
      warnings: [expect.stringContaining("no longer")],
    });
  });

  it("is refused when its concept is inactive, with what replaces it, best first", async () => {
    const verdict = await validate({ code: mini.retired });
    expect(verdict).toMatchObject({ verdict: "INVALID", reason: "INACTIVE" });
    expect(verdict.verdict === "INVALID" && verdict.suggestions.map(({ code, because }) => [code, because])).toEqual([
      [mini.jubjub, "SAME AS"],
      [mini.borogove, "REPLACED BY"],
    ]);
  });

  it("is refused outside the value set of its place, with what is called alike inside", async () => {
    const valueSet = `<< ${mini.swimmer}`;
    expect(await validate({ code: mini.jubjub }, { valueSet })).toMatchObject({ verdict: "VALID" });
    expect(await validate({ code: mini.bird, display: "Bird" }, { valueSet })).toMatchObject({
      verdict: "INVALID",
      reason: "OUTSIDE_VALUE_SET",
      suggestions: [{ code: mini.jubjub, display: "Jubjub bird" }],
    });
  });

  it("is neither valid nor invalid when the value set is not in the release", async () => {
    const verdict = await validate({ code: mini.tove }, { valueSet: "^ 999027291000230105" });
    expect(verdict).toMatchObject({ verdict: "UNKNOWN", message: expect.stringContaining("999027291000230105") });
  });

  it.each([
    ["734163000", "UNKNOWN_CONCEPT"],
    ["734163001", "CHECK_DIGIT"],
    ["care plan", "NOT_AN_ID"],
    ["1577041000000100", "TRUNCATED"],
    [snapshot.descriptions.id(0), "NOT_A_CONCEPT"],
  ])("%s is refused as %s", async (code, reason) => {
    expect(await validate({ code })).toMatchObject({ verdict: "INVALID", reason });
  });

  it("cut by a spreadsheet is refused with its repair, if the release holds that", async () => {
    const cut = `${mini.tove.slice(0, -1)}`;
    expect(cut).toHaveLength(12);
    expect(await codesOnly.validate({ code: "1577041000000100" })).toMatchObject({
      suggestions: [{ code: "1577041000000109" }],
    });
    expect(await validate({ code: "1577041000000100" })).toMatchObject({ suggestions: [] });
  });
});

describe("without a release", () => {
  const none = localTerminology(() => undefined);

  it("nothing is called valid, and the term that public sources give is shown", async () => {
    expect(await none.validate({ code: "734163000" })).toMatchObject({
      verdict: "UNKNOWN",
      message: expect.stringContaining("Care plan"),
    });
    expect(await none.lookup("734163000")).toMatchObject({ kind: "unknown" });
    expect(await none.search({ text: "care" })).toMatchObject({ kind: "unknown" });
    expect(none.mode).toBe("codes-only");
    expect(none.status()).toMatchObject({ ready: false });
  });

  it("wrong digits are still refused", async () => {
    expect(await none.validate({ code: "734163001" })).toMatchObject({ verdict: "INVALID", reason: "CHECK_DIGIT" });
    expect(await none.lookup("734163001")).toMatchObject({ kind: "refused", reason: "CHECK_DIGIT" });
  });

  it("answers begin as soon as one is active", async () => {
    let current: typeof snapshot | undefined;
    const growing = localTerminology(() => current);
    expect(growing.mode).toBe("codes-only");
    current = snapshot;
    expect(growing.mode).toBe("engine");
    expect(await growing.validate({ code: mini.tove })).toMatchObject({ verdict: "VALID" });
  });
});
