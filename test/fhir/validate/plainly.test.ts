import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { invariants } from "../../../src/fhir/validate/invariants.ts";
import { plainly } from "../../../src/fhir/validate/plainly.ts";

/** How each begins, and a place in which the standard has it, so that FHIRPath knows what a name means. */
const BASES: readonly (readonly [begins: string, base: string])[] = [
  ["reference.startsWith", "Reference"],
  ["start.", "Period"],
  ["lastModified.", "Task"],
  ["code.exists", "Duration"],
  ["code.empty", "Quantity"],
  ["value.", "ContactPoint"],
  ["type.", "Appointment.participant"],
  ["detail.empty", "CarePlan.activity"],
  ["(detail.", "Goal.target"],
  ["abatement.", "Condition"],
  ["contained.", "Patient"],
];

const anything = fc.constantFrom<unknown>(
  "a",
  "#b",
  "",
  3,
  true,
  null,
  {},
  [],
  ["x", "y"],
  { id: "b" },
  [
    {
      id: "b",
      contained: [{ resourceType: "Patient" }],
      meta: { versionId: "1", lastUpdated: "2026-01-01T00:00:00Z" },
    },
  ],
  { extension: [{ url: "urn:why", valueString: "unknown" }] },
  { coding: [{ system: "http://terminology.hl7.org/CodeSystem/condition-clinical", code: "active" }] },
  "http://unitsofmeasure.org",
);
const anyTime = fc.constantFrom(
  ...["2026", "2026-11", "2026-11-22", "2026-11-23", "2026-02-31", "yesterday"],
  ...["2026-11-22T10:00:00Z", "2026-11-22T09:00:00Z", "2026-11-22T10:30:00+01:00", "2026-11-22T09:00:00.5Z"],
);
const times = ["start", "end", "lastModified", "authoredOn"];
const names = ["reference", ...times, "code", "system", "value", "type", "actor", "detail", "measure", "contained"];
const choices = ["detailQuantity", "_detailString", "abatementString", "abatementDateTime", "clinicalStatus"];

const anyMember = fc.oneof(
  fc.tuple(fc.constantFrom(...[...names, ...choices].flatMap((name) => [name, `_${name}`])), anything),
  fc.tuple(fc.constantFrom(...times), anyTime),
);
const anyNode = fc.array(anyMember, { maxLength: 4 }).map((members) => Object.fromEntries(members));

describe("what plainly holds", () => {
  test.each([...plainly.keys()])("FHIRPath does not deny: %s", (expression) => {
    const base = BASES.find(([begins]) => expression.startsWith(begins))![1];
    const isPlain = plainly.get(expression)!;
    const holds = invariants(new Map())({ key: "any", severity: "error", human: "", expression }, base)!;
    let plain = 0;
    fc.assert(
      fc.property(anyNode, (node) => {
        if (!isPlain(node)) return;
        plain++;
        expect(holds(node, { resource: node, root: node })).not.toBe(false);
      }),
      { numRuns: 3_000 },
    );
    expect(plain).toBeGreaterThan(0);
  });

  test("a reference to what is not contained is asked about, and denied", () => {
    const expression = [...plainly.keys()].find((it) => it.startsWith("reference.startsWith"))!;
    const holds = invariants()({ key: "ref-1", severity: "error", human: "", expression }, "Reference")!;
    const node = { reference: "#nobody" };
    expect(holds(node, { resource: node, root: { contained: [{ id: "somebody" }] } })).toBe(false);
    expect(holds(node, { resource: node, root: { contained: [{ id: "nobody" }] } })).toBe(true);
  });
});
