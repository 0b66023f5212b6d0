import { expect, test } from "vitest";
import { coding, concept, SNOMED } from "../../../src/kernel/coding.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import { endFlag, raiseFlag as raiseWith, reviseFlag } from "../../../src/subgraphs/activity/flag/flag.rules.ts";
import type { Flag } from "../../../src/subgraphs/activity/flag/flag.ts";
import { type FlagKind, flagKinds, isVisitRisk } from "../../../src/subgraphs/activity/flag/flag-kind.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const at = (text: string) => text as DateTime;
const flag = (more: Partial<Flag> = {}): Flag => ({
  id: "f",
  patientId: "p",
  status: "ACTIVE",
  categories: [],
  code: concept(coding(SNOMED, "225835008", "Needs an advocate")),
  period: { start: at("2026-06-01"), end: null },
  author: null,
  encounter: null,
  ...more,
});

const raiseFlag = (id: string, given: Flag, occasion: { now: Date }, kind: FlagKind | null = null) =>
  raiseWith(id, { ...given, kind }, occasion);

test("a flag says what it is for among its categories", () => {
  const raised = accepted(raiseFlag("f", flag(), { now }, "SAFEGUARDING_CHILD"));
  expect(flagKinds.among(raised.categories)).toBe("SAFEGUARDING_CHILD");
  expect(flagKinds.among(accepted(raiseFlag("f", flag(), { now })).categories)).toBeNull();
});

test("whoever visits at home must have seen what is said to be a risk, here or in the categories of HL7", () => {
  const hl7 = (code: string) => concept(coding("http://terminology.hl7.org/CodeSystem/flag-category", code));
  const shown = [
    flagKinds.of("HOME_VISIT_RISK"),
    flagKinds.of("ACCESSIBLE_INFORMATION"),
    hl7("behavioral"),
    hl7("diet"),
  ];
  expect(shown.map((it) => isVisitRisk({ categories: [it] }))).toEqual([true, false, true, false]);
});

test("a flag stands from now on, unless its period says otherwise", () => {
  expect(accepted(raiseFlag("f", flag({ period: null }), { now }))).toMatchObject({
    status: "ACTIVE",
    period: { start: "2026-11-22T10:00:00.000Z", end: null },
  });
  expect(accepted(raiseFlag("f", flag(), { now })).period?.start).toBe("2026-06-01");
});

test("a flag says what it warns of, as a code or in words", () => {
  expect(refusedFor(raiseFlag("f", flag({ code: { codings: [], text: null } }), { now }))).toEqual(["code"]);
  expect(refusedFor(reviseFlag(flag(), { code: { codings: [], text: "" } }))).toEqual(["code"]);
  expect(refusedFor(raiseFlag("f", flag({ code: { codings: [], text: "Dog" } }), { now }))).toEqual([]);
});

test("a flag that ends keeps its start", () => {
  expect(accepted(endFlag(flag(), { end: null }, { now }))).toMatchObject({
    status: "INACTIVE",
    period: { start: "2026-06-01", end: "2026-11-22T10:00:00.000Z" },
  });
});

test("a flag ends after it starts", () => {
  expect(refusedFor(endFlag(flag(), { end: at("2026-05-31") }, { now }))).toEqual(["end"]);
  expect(refusedFor(raiseFlag("f", flag({ period: { start: at("2026-06"), end: at("2026-05") } }), { now }))).toEqual([
    "period",
  ]);
});

test("a flag that was taken down is neither revised nor ended again", () => {
  const down = flag({ status: "INACTIVE" });
  for (const decision of [reviseFlag(down, { author: null }), endFlag(down, { end: null }, { now })]) {
    expect(decision).toMatchObject({ refused: [{ __typename: "WrongState", state: "INACTIVE" }] });
  }
});
