import { expect, test } from "vitest";
import { parseConceptId } from "../../src/kernel/sct-id.ts";
import { dialectAliases } from "../../src/terminology/ecl/dialects.ts";
import { Ecl, type EclOptions } from "../../src/terminology/ecl/ecl.ts";
import { parseEcl } from "../../src/terminology/ecl/parse.ts";
import { EclRefusal, type EclRefusalReason } from "../../src/terminology/ecl/refusal.ts";
import type { Snapshot } from "../../src/terminology/snapshot.ts";
import { conceptId, descriptionId, type Model, type ModelConcept, type ModelRow, SAME_AS } from "./ecl-model.ts";
import { snapshotOf } from "./ecl-snapshot.ts";

const names = ["root", "A", "B", "x", "y", "p", "q", "r", "s", "t", "list", "retired"] as const;
type Name = (typeof names)[number];
const at = (name: Name): number => names.indexOf(name);

const row = (source: Name, group: number, type: Name, value: Name | `#${string}` | `"${string}"`): ModelRow => ({
  source: at(source),
  group,
  type: at(type),
  value: names.includes(value as Name) ? at(value as Name) : value,
});

/** Everything lies below the root; p, q, r, s and t have attributes A and B with values x and y. */
const release: Model = {
  concepts: names.map(
    (name): ModelConcept => ({
      active: name !== "retired",
      defined: name === "p",
      module: at("root"),
      time: name === "t" ? 0 : 20240131,
      parents: name === "root" || name === "retired" ? [] : name === "y" ? [at("x")] : [at("root")],
    }),
  ),
  rows: [
    row("p", 0, "A", "x"),
    row("p", 0, "B", "y"),
    row("q", 1, "A", "x"),
    row("q", 1, "B", "y"),
    row("r", 1, "A", "x"),
    row("r", 2, "A", "y"),
    row("s", 0, "A", "#10"),
    row("t", 1, "B", '"ten * 1"'),
  ],
  refsets: [
    {
      concept: at("list"),
      rows: [
        { active: true, referenced: at("p"), target: at("x"), order: 1, text: "J45" },
        { active: true, referenced: at("retired"), target: at("y"), order: 2, text: "K10" },
        { active: false, referenced: at("q"), target: at("y"), order: 2, text: "K10" },
      ],
    },
    { concept: SAME_AS, rows: [{ active: true, referenced: at("retired"), target: at("q"), order: 0, text: "" }] },
  ],
  descriptions: [
    { concept: at("p"), active: true, term: "Green pear", type: "synonym", language: "en" },
    { concept: at("p"), active: false, term: "Old pear", type: "synonym", language: "en" },
    { concept: at("q"), active: true, term: "Gellygen", type: "synonym", language: "cy" },
  ],
};

const GB = "900000000000508004";
const plain = snapshotOf(release);
const snapshot: Snapshot = {
  ...plain,
  descriptions: {
    ...plain.descriptions,
    dialects: [GB],
    acceptability: (index) => (plain.descriptions.term(index) === "Green pear" ? "preferred" : undefined),
  },
  identifiers: {
    schemes: [conceptId(at("list"))],
    find: (_, code) => (code === "54486-6" ? plain.concepts.ordinalOf(conceptId(at("t"))) : -1),
  },
};

const idsFor = (text: string): string =>
  text.replace(/\b[a-zAB]+\b(?=')/g, (name) => conceptId(at(name as Name))).replaceAll("'", "");

/** Names with a prime are concepts: `< root'`. */
function of(text: string, options: EclOptions = {}): string {
  const ordinals = new Ecl(snapshot, options).evaluate(idsFor(text)).toArray();
  const found = Array.from(ordinals, (ordinal) =>
    names.findIndex((_, index) => conceptId(index) === snapshot.concepts.idOf(ordinal)),
  );
  return found
    .toSorted((a, b) => a - b)
    .map((index) => names[index])
    .join(" ");
}

function refusal(text: string, options: EclOptions = {}): EclRefusal {
  try {
    of(text, options);
  } catch (error) {
    if (error instanceof EclRefusal) return error;
    throw error;
  }
  throw new Error(`${text} was answered`);
}

test.each([
  ["each row of group 0 is a group of its own", "*: { A' = x', B' = y' }", "q"],
  ["without a group the rows may lie anywhere", "*: A' = x', B' = y'", "p q"],
  ["[0..0] outside a group: no such row at all", "(p' OR q' OR r' OR s'): [0..0] A' = x'", "s"],
  ["[0..0] in a group: a group without it", "(p' OR q' OR r' OR s'): { [0..0] A' = x' }", "p r s"],
  ["[0..0] of groups: no group with it", "(p' OR q' OR r' OR s'): [0..0] { A' = x' }", "s"],
  ["groups are counted", "*: [2..*] { A' = << x' }", "r"],
  ["rows are counted", "*: [1..1] A' = << x'", "p q"],
  ["!= asks for a row with another value", "*: A' != x'", "r"],
  ["[0..0] with != asks that every value is that one", "(p' OR r'): [0..0] A' != x'", "p"],
  ["= * is any value, a concrete one too", "*: A' = *", "p q r s"],
  ["a number is compared exactly: 10.0 is 10", "*: A' = #10.0", "s"],
  ["a number is not a float", "*: A' > #9.99999999999999999999999999", "s"],
  ["and has an order", "*: A' < #10", ""],
  ["a string is compared whole", '*: B\' = "ten"', ""],
  ["letter for letter, stars too", '*: B\' = "ten * 1"', "t"],
  ["unless wild: is written", '*: B\' = wild:"t*1"', "t"],
  ["a reversed attribute gives the values of a set", "*: R A' = (p' OR r')", "x y"],
  ["its cardinality counts the concepts that point to it", "*: [3..3] R A' = *", "x"],
  ["reversed attributes in a group: one group elsewhere has the candidate for both", "*: { R A' = *, R B' = * }", ""],
  ["be it a row of group 0", "*: { R A' = p' }", "x"],
  ["a dot gives the values, too", "(p' OR r').A'", "x y"],
  ["dots follow one another", "t'.B'.A'", ""],
  ["^ means active rows, whether or not the concept is active", "^ list'", "p retired"],
  ["a concept that is no reference set has no members", "^ p'", ""],
  ["a field gives what it holds", "^ [targetComponentId] list'", "x y"],
  ["rows are filtered by field", '^ list\' {{ M mapTarget = "K10" }}', "retired"],
  ["inactive rows on request", "^ list' {{ M active = 0 }}", "q"],
  ["or either", "^ list' {{ M active = *, mapGroup > #1 }}", "q retired"],
  ["a row is found by what it refers to", "^ [targetComponentId] list' {{ M referencedComponentId = p' }}", "x"],
  ["an inactive concept is found by its id", "retired'", "retired"],
  ["and has itself only below it", "<< retired'", "retired"],
  ["* is the hierarchy", "* MINUS < root'", "root"],
  ["with inactive ones where their status is asked for", "* {{ C active = false }}", "retired"],
  ["history adds what an inactive concept was the same as", "q' {{ + HISTORY-MIN }}", "q retired"],
  ["one step, from the set as it was filtered", "(p' OR q') {{ C definitionStatus = defined }} {{ + HISTORY }}", "p"],
  ["definition status", "* {{ C definitionStatus = defined }}", "p"],
  ["module", "<< x' {{ C moduleId = root' }}", "x y"],
  ["an empty time is unreleased", '* {{ C effectiveTime = "" }}', "t"],
  ["and has no order", "(s' OR t') {{ C effectiveTime < \"20990101\" }}", "s"],
  ["a term is found by the beginnings of its words, in any order", '* {{ term = "pe gre" }}', "p"],
  ["an inactive description is not found", '* {{ term = "old" }}', ""],
  ["unless asked for", '* {{ D term = "old", active = 0 }}', "p"],
  ["language", "* {{ language = CY }}", "q"],
  ["dialect, by alias", "* {{ dialect = en-gb (prefer) }}", "p"],
  ["dialect, by id", `* {{ dialectId = ${GB} (accept) }}`, ""],
  ["a description by its id", `* {{ D id = ${descriptionId(0)} }}`, "p"],
])("%s: %s", (_, text, expected) => {
  expect(of(text)).toBe(expected);
});

test("an alternate identifier stands for its concept, in a scheme named by a word of its concept's term", () => {
  const scheme = { concept: at("list"), active: true, term: "LOINC code system", type: "fsn", language: "en" } as const;
  const named = { ...snapshotOf({ ...release, descriptions: [scheme] }), identifiers: snapshot.identifiers };
  const found = new Ecl(named).evaluate("LOINC#54486-6").toArray();
  expect(Array.from(found, named.concepts.idOf)).toEqual([conceptId(at("t"))]);
});

const STRANGER = conceptId(4711);

test.each<[string, string, EclRefusalReason]>([
  ["an unknown concept", `<< ${STRANGER}`, "UNKNOWN_CONCEPT"],
  ["also where evaluation would not come to it", `(x' MINUS x') AND ${STRANGER}`, "UNKNOWN_CONCEPT"],
  ["also as a value", `x': A' = ${STRANGER}`, "UNKNOWN_CONCEPT"],
  ["the id of a description", `<< ${descriptionId(0)}`, "NOT_A_CONCEPT"],
  ["a reference set that the release lacks", `^ ${STRANGER}`, "UNKNOWN_REFSET"],
  ["a language reference set that it lacks", "* {{ dialect = en-us }}", "UNKNOWN_REFSET"],
  ["a dialect that nobody knows", "* {{ dialect = en-zz }}", "ECL_REFUSED"],
  ["a field that the reference set lacks", "^ list' {{ M owlExpression = #1 }}", "ECL_REFUSED"],
  ["a field that holds no concepts", "^ [mapTarget] list'", "ECL_REFUSED"],
  ["a group both ways", "*: { R A' = *, B' = * }", "ECL_REFUSED"],
  ["an unknown alternate identifier", "LOINC#1", "UNKNOWN_CONCEPT"],
  ["a description that the release lacks", `* {{ id = ${descriptionId(99)} }}`, "UNKNOWN_CONCEPT"],
])("%s is an error, not an empty set: %s", (_, text, reason) => {
  expect(refusal(text).reason).toBe(reason);
});

test("an unknown concept is refused with its place", () => {
  expect(refusal(`x' OR\n  ${STRANGER}`).position).toMatchObject({ line: 2, column: 3 });
});

test("what would take too long is stopped before it does, and says so", () => {
  const { reason, message } = refusal('* {{ term = wild:"*ear" }}', { costLimit: 1000 });
  expect(reason).toBe("ECL_TOO_COSTLY");
  expect(message).toMatch(/limit is 1,000/);
});

test("expressions that differ in spelling only are evaluated once", () => {
  const ecl = new Ecl(snapshot);
  expect(ecl.evaluate(idsFor("descendantOf root' |top|"))).toBe(ecl.evaluate(idsFor("((< root'))")));
});

test("a refused expression leaves the engine as it was", () => {
  const ecl = new Ecl(snapshot, { costLimit: 2000 });
  const tree = parseEcl(idsFor("*: A' = x'"));
  const before = ecl.evaluateTree(tree).toArray();
  expect(() => ecl.evaluate('* {{ term = wild:"*ear" }}')).toThrow(EclRefusal);
  expect(ecl.evaluateTree(tree).toArray()).toEqual(before);
});

test("the ids of the dialects are concept ids", () => {
  for (const id of dialectAliases.values()) expect(parseConceptId(id).ok).toBe(true);
});
