import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalDecimal, compareDecimal } from "../../src/terminology/decimal.ts";

/** Hundredths, so that the right answer is whole-number arithmetic. */
const hundredths = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const textOf = (value: bigint): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe("a decimal number, as exact text", () => {
  it("compares as the number it stands for, however many digits it has", () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(Math.sign(compareDecimal(textOf(a), textOf(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it("is equal to itself, and equal is zero, never the negative one", () => {
    fc.assert(
      fc.property(hundredths, (a) => {
        expect(compareDecimal(textOf(a), textOf(a))).toBe(0);
      }),
    );
  });

  it.each([
    ["10.0", "10"],
    ["+10", "10"],
    ["007.50", "7.5"],
    ["-0.0", "0"],
    ["0.1", "0.1"],
  ])("%s is %s", (text, canonical) => {
    expect(canonicalDecimal(text)).toBe(canonical);
    expect(compareDecimal(text, canonical)).toBe(0);
  });

  it("is not a float: neighbours beyond 53 bits differ", () => {
    expect(compareDecimal("9007199254740993", "9007199254740992")).toBeGreaterThan(0);
  });

  it.each(["", "1e3", ".5", "5.", "1,5", "--1"])("%j is none", (text) => {
    expect(() => canonicalDecimal(text)).toThrow(/not a decimal/);
  });
});
