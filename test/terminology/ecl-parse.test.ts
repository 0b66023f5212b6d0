import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseEcl } from "../../src/terminology/ecl/parse.ts";
import { EclSyntaxError } from "../../src/terminology/ecl/syntax-error.ts";
import { sharedFile } from "./shared-material.ts";

const examples = sharedFile("snomed/ecl/spec-examples");

describe.skipIf(examples === undefined)("the examples of the specification (skipped where they are absent)", () => {
  const files = examples === undefined ? [] : (readdirSync(examples, { recursive: true }) as string[]);
  const texts = files.filter((file) => file.endsWith(".txt"));

  test("are 121", () => expect(texts).toHaveLength(121));

  test.each(texts)("%s parses", (file) => {
    expect(() => parseEcl(readFileSync(join(examples!, file), "utf8"))).not.toThrow();
  });
});

function refusal(text: string): EclSyntaxError {
  try {
    parseEcl(text);
  } catch (error) {
    if (error instanceof EclSyntaxError) return error;
    throw error;
  }
  throw new Error(`${text} was parsed`);
}

test.each([
  ["", 0, "a concept id"],
  ["<<", 2, "a concept id"],
  ["73211009 73211009", 9, "the end of the expression"],
  ["(73211009", 9, '")"'],
  ["73211009 |Diabetes", 18, '"|"'],
  ["73211009 | |", 10, "a term"],
  ["/* never closed", 15, '"*/"'],
  ["73211009 AND", 12, "white space"],
  ["73211009 AND ", 13, "a concept id"],
  ["73211009: 363698007", 19, "a comparison operator"],
  ["73211009: 363698007 < 5", 22, '"#" and a number'],
  ["73211009: 363698007 = #05", 24, "the end of the number"],
  ["73211009: 363698007 = #1.", 24, "the end of the number"],
  ["73211009: [2..1] 363698007 = *", 11, "a cardinality"],
  ["73211009: [1-2] 363698007 = *", 12, '".."'],
  ["73211009: R 363698007 = #1", 22, "a comparison with concepts"],
  ["73211009: { 363698007 = *", 25, '"}"'],
  ["73211009: 363698007 = * MINUS 363698007 = *", 24, '"AND"'],
  ['* {{ term = "" }}', 12, "a search term"],
  ['* {{ term = "a\\*" }}', 15, 'one of "\\ after "\\"'],
  ['* {{ term = "a""b" }}', 15, '"}}"'],
  ['* {{ term = ("a""b") }}', 16, "white space"],
  ["* {{ language = english }}", 16, "a language code of two letters"],
  ['* {{ C effectiveTime = "20241301" }}', 23, 'a time "YYYYMMDD"'],
  ["* {{ mapTarget = 1 }}", 5, '"M"'],
  ["* {{ C term = 1 }}", 7, "definitionStatus"],
  ["* {{ C definitionStatus < primitive }}", 24, '"="'],
  ["* {{ D id = 73211009 }}", 12, "a description id"],
  ["* {{ M mapGroup = #1 }}", 2, '"^" before a member filter'],
  ["^ * {{ C active = 1 }} {{ M mapGroup = #1 }}", 23, "member filters before others"],
  ["* {{ + HISTORY-SOME }}", 15, '"MIN"'],
  ["* {{ + HISTORY }} {{ C active = 1 }}", 18, "the end of the operand"],
])("%j is refused at offset %i, where %s was expected", (text, offset, expected) => {
  const { position, expected: names } = refusal(text);
  expect(position.offset).toBe(offset);
  expect(names).toContain(expected);
});

test("an error says the line and the column, counted from 1", () => {
  expect(refusal("<< 73211009 AND\r\n  ( << 73211009\n  ) OR *").position).toEqual({ offset: 37, line: 3, column: 5 });
});

test.each([
  "73211009 AND 73211009 OR 73211009",
  "73211009 OR 73211009 , 73211009",
  "73211009 AND 73211009 MINUS 73211009",
  "73211009: 363698007 = * AND 116676008 = * OR 42752001 = *",
  "73211009: 363698007 = *, { 116676008 = * } OR 42752001 = *",
  "73211009: { 363698007 = * OR 116676008 = *, 42752001 = * }",
])("AND and OR do not mix without brackets: %s", (text) => {
  expect(refusal(text).expected).toContain("brackets");
});

test("MINUS takes two operands", () => {
  expect(refusal("* MINUS 73211009 MINUS 363698007").position.offset).toBe(17);
  expect(() => parseEcl("(* MINUS 73211009) MINUS 363698007")).not.toThrow();
});

test("a mistyped concept id is refused where it stands, with the reason", () => {
  const error = refusal("<< 73211009 OR << 73211008");
  expect(error.position.offset).toBe(18);
  expect(error.message).toMatch(/check digit/);
});

test("a filter without a letter filters descriptions", () => {
  expect(parseEcl('* {{ term = "x" }}')).toEqual(parseEcl('* {{ D term = "x" }}'));
  expect(parseEcl('* {{dterm=wild:"x"}}')).toEqual(parseEcl('* {{ D term = wild:"x" }}'));
});

test.each([
  ["descendantOf 73211009", "< 73211009"],
  ["DescendantOrSelfOf 73211009", "<< 73211009"],
  ["childof 73211009", "<! 73211009"],
  ["childOrSelfOf 73211009", "<<! 73211009"],
  ["ancestorOf 73211009", "> 73211009"],
  ["ancestorOrSelfOf 73211009", ">> 73211009"],
  ["parentOf 73211009", ">! 73211009"],
  ["parentOrSelfOf 73211009", ">>! 73211009"],
  ["top ANY", "!!> *"],
  ["bottom\tany", "!!< *"],
  ["memberOf 73211009", "^ 73211009"],
  ["memberOf[targetComponentId,mapTarget]73211009", "^ [ targetComponentId , mapTarget ] 73211009"],
  ["any: [0 to MANY] reverseOf any not = any", "*: [0..*] R * != *"],
  ["* : * <> *", "* : * != *"],
  ["* and /* both */ *", "*,*"],
  ["* {{ type = (synonym fullySpecifiedName definition) }}", "* {{ D type = (SYN FSN DEF) }}"],
  ["* {{ dialect = en-GB (preferred acceptable) }}", "* {{ D dialect = en-gb (prefer accept) }}"],
  ["* {{ + history_mod }}", "* {{ + HISTORY-MOD }}"],
  ['^ * {{ M x = true, y = "a" }}', '^ * {{m x=TRUE,y=("a")}}'],
])("the long form %j is the brief %j", (long, brief) => {
  expect(parseEcl(long)).toEqual(parseEcl(brief));
});

test("a bracket before an attribute holds its name if a comparison follows, and attributes otherwise", () => {
  const kinds = (text: string) => {
    const tree = parseEcl(text);
    return tree.kind === "refinedExpressionConstraint" && tree.eclRefinement.operands.map((operand) => operand.kind);
  };
  expect(kinds("*: (73211009 OR (363698007)) = *")).toEqual(["eclAttribute"]);
  expect(kinds("*: (73211009 = * OR 363698007 = *), * = *")).toEqual(["disjunctionRefinementSet", "eclAttribute"]);
  expect(kinds('*: (73211009 |)"(| ) {{ term = ")" }} = *')).toEqual(["eclAttribute"]);
});

test("deep brackets are refused, not a crash", () => {
  expect(refusal("(".repeat(50_000)).expected).toEqual(["a flatter expression"]);
  expect(refusal(`*:${"(*=(*:".repeat(50_000)}`).expected).toEqual(["a flatter expression"]);
});

test.each(["/*", '"', "|", "(", "{", "[", "*:(", "* AND ", "* : * = ", '* {{ term = "'])(
  "a text of nothing but %s is refused after one pass",
  (piece) => {
    expect(() => parseEcl(`*: (${piece.repeat(100_000)}`)).toThrow(EclSyntaxError);
  },
);
