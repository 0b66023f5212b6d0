import { expect, test } from "vitest";
import { areasOf, districtOf, isArea } from "../../src/kernel/postcode.ts";

test("a postcode is in its sector, its district and its area, the closest first", () => {
  expect(areasOf(" ct1  2ab ")).toEqual(["CT1 2AB", "CT1 2", "CT1", "CT"]);
  expect(areasOf("EC1A1BB")).toEqual(["EC1A 1BB", "EC1A 1", "EC1A", "EC"]);
  expect(areasOf("M1 1AE")).toEqual(["M1 1AE", "M1 1", "M1", "M"]);
});

test("a district alone is in its area", () => {
  expect(areasOf("TN25")).toEqual(["TN25", "TN"]);
});

test("what is no postcode is in no area", () => {
  for (const text of ["", "CT", "12", "CT1 2A", "CT1 AB2", "Canterbury"]) expect(areasOf(text)).toEqual([]);
});

test("a service names areas, districts or sectors", () => {
  expect(["CT", "CT1", "CT1 2", "CT1 2AB", "EC1A"].filter(isArea)).toHaveLength(5);
  expect(["", "ct1", "CT1 ", "1CT", "Kent"].filter(isArea)).toEqual([]);
});

test("a gap is counted by the district of a postcode, and by the name of any other place", () => {
  expect(["CT1 2AB", "ct1", " Sheppey "].map(districtOf)).toEqual(["CT1", "CT1", "Sheppey"]);
});
