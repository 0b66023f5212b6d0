import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEcl } from "../../src/terminology/ecl/parse.ts";
import { printEcl } from "../../src/terminology/ecl/print.ts";
import { eclExpression } from "./ecl-arbitrary.ts";

test("what is printed parses to the tree it was printed from", () => {
  fc.assert(
    fc.property(eclExpression, (tree) => {
      expect(parseEcl(printEcl(tree))).toEqual(tree);
    }),
    { numRuns: 600 },
  );
});

test.each([
  ["<<  73211009|Diabetes|  and (  >! * )", "<< 73211009 AND >! *"],
  ["descendantOf 73211009 : [1 to many] reverseOf * not = any", "< 73211009 : [1..*] R * != *"],
  ['<< ((73211009 /* why */)) {{ term = ( "x" ) }}', '<< 73211009 {{ D term = "x" }}'],
  ["* : * >= #+10.50", "* : * >= #10.5"],
  ["memberOf [ mapTarget ] 73211009 {{M mapGroup=#1}}", "^ [mapTarget] 73211009 {{ M mapGroup = #1 }}"],
])("without terms, comments and needless brackets %j is %j", (text, canonical) => {
  expect(printEcl(parseEcl(text), "no terms")).toBe(canonical);
});
