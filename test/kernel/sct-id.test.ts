import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentOf, parseConceptId, parseDescriptionId, parseSctId, sct } from "../../src/kernel/sct-id.ts";
import { verhoeffDigit } from "../../src/kernel/verhoeff.ts";
import { sharedFile } from "../terminology/shared-material.ts";

const faultOf = (text: string) => {
  const parsed = parseSctId(text);
  return parsed.ok ? undefined : parsed.fault;
};

const item = fc.bigInt({ min: 100n, max: 99_999_999n }).map(String);
const identifier = fc
  .tuple(item, fc.constantFrom("00", "01", "02", "100000010", "100000011", "100000012"))
  .map(([digits, tail]) => digits + tail)
  .map((digits) => digits + verhoeffDigit(digits));

describe("a SNOMED CT identifier", () => {
  it("is accepted when its partition and check digit are right", () => {
    fc.assert(fc.property(identifier, (id) => parseSctId(id).ok));
  });

  it("is refused when any one digit is mistyped", () => {
    fc.assert(
      fc.property(identifier, fc.nat(), fc.integer({ min: 1, max: 9 }), (id, place, step) => {
        const at = place % id.length;
        const typed = id.slice(0, at) + ((Number(id[at]) + step) % 10) + id.slice(at + 1);
        expect(parseSctId(typed).ok).toBe(false);
      }),
    );
  });

  it("is refused when two neighbours are swapped", () => {
    fc.assert(
      fc.property(identifier, fc.nat(), (id, place) => {
        const at = place % (id.length - 1);
        fc.pre(id[at] !== id[at + 1]);
        const swapped = id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2);
        expect(parseSctId(swapped).ok).toBe(false);
      }),
    );
  });

  it.each(["", "12345", "0734163000", "73416300X", "1234567890123456789", " 734163000"])(
    "is refused as no digits of an id: %j",
    (text) => expect(faultOf(text)?.kind).toBe("digits"),
  );

  it("names the component by its partition, so that a description is refused as a concept", () => {
    expect(componentOf("734163000")).toBe("concept");
    const description = `9990001${"01"}`;
    const id = description + verhoeffDigit(description);
    expect(parseDescriptionId(id)).toEqual({ ok: true, value: id });
    expect(parseConceptId(id)).toMatchObject({ ok: false, fault: { kind: "partition" } });
  });

  it("with a reserved partition is refused", () => {
    const digits = "7341630009";
    expect(faultOf(digits + verhoeffDigit(digits))?.kind).toBe("partition");
  });

  it.each([
    ["1577041000000100", "1577041000000109"],
    ["136632100000010", "1366321000000106"],
    ["999027291000230000", "999027291000230105"],
  ])("cut to 15 significant digits is refused with its repair: %s", (cut, repair) => {
    expect(faultOf(cut)).toMatchObject({ kind: "truncated", repair });
  });

  it("in a literal keeps its term, and a wrong digit throws", () => {
    expect(sct("734163000 |Care plan|")).toMatchObject({ code: "734163000", display: "Care plan" });
    expect(() => sct("734163001 |Care plan|")).toThrow(/check digit/);
    expect(() => sct("734163000")).toThrow(/id \|term\|/);
  });

  const codes = sharedFile("domain/snomed-codes.tsv");
  it.skipIf(codes === undefined)("of the domain's own list is always accepted (needs ../shared)", () => {
    const rows = readFileSync(codes!, "utf8").trim().split("\n").slice(1);
    const wrong = rows.map((row) => row.split("\t")[1]!).filter((code) => !parseConceptId(code).ok);
    expect(rows.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
});
