import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Ecl } from "../../src/terminology/ecl/ecl.ts";
import { EclRefusal } from "../../src/terminology/ecl/refusal.ts";
import { EclSyntaxError } from "../../src/terminology/ecl/syntax-error.ts";
import { openSnapshot } from "../../src/terminology/image/snapshot-view.ts";
import { imageOf } from "../../src/terminology/open-release.ts";
import type { Snapshot } from "../../src/terminology/snapshot.ts";
import { sharedFile } from "./shared-material.ts";

interface Case {
  readonly name: string;
  readonly ecl: string;
  readonly expect?: readonly string[] | "error";
  readonly code?: string;
  readonly member?: boolean;
}

const subset = sharedFile("snomed/hl7-subset");
const casesFile = sharedFile("snomed/ecl/hl7-cases.json");
const cases: readonly Case[] = casesFile === undefined ? [] : JSON.parse(readFileSync(casesFile, "utf8"));

/** They ask whether a post-coordinated expression is a member; the engine knows concepts only. */
const POST_COORDINATED = [
  "snomed-validate-ecl-descendents-expr-in",
  "snomed-validate-ecl-descOrSelf-expr-in",
  "snomed-validate-ecl-children-expr-in",
  "snomed-validate-ecl-childrenOrSelf-expr-in",
  "snomed-validate-ecl-ancestors-expr-out",
  "snomed-validate-ecl-parents-expr-out",
  "snomed-validate-ecl-refinement-simple-expr-in",
  "snomed-validate-ecl-refinement-group-expr-out",
  "snomed-validate-ecl-refinement-morphology-expr-out",
  "snomed-validate-ecl-refinement-wildcard-expr-out",
  "snomed-validate-ecl-refinement-cardinality-expr-out",
  "snomed-validate-ecl-refinement-cardinality-grouped-expr-out",
  "snomed-validate-ecl-refinement-cardinality-rolegroup-expr-out",
  "snomed-validate-ecl-minus-expr-in",
  "snomed-validate-ecl-wildcard-minus-expr-in",
];

describe.skipIf(subset === undefined || casesFile === undefined)(
  "HL7's cases (skipped where they are absent)",
  async () => {
    const snapshot = subset === undefined ? undefined : openSnapshot(await imageOf([subset]));
    const of = (ecl: string, { concepts }: Snapshot = snapshot!): readonly string[] =>
      Array.from(new Ecl(snapshot!).evaluate(ecl).toArray(), (ordinal) => concepts.idOf(ordinal));

    test("only the post-coordinated ones are left out", () => {
      const codes = cases.filter(({ code }) => code !== undefined && !/^\d+$/.test(code));
      expect(codes.map(({ name }) => name)).toEqual(POST_COORDINATED);
    });

    const answered = cases.filter(({ name }) => !POST_COORDINATED.includes(name));

    test.each(answered.filter(({ expect: expected }) => Array.isArray(expected)))("$name: $ecl", (one) => {
      expect(of(one.ecl).toSorted()).toEqual([...(one.expect as readonly string[])].toSorted());
    });

    test.each(answered.filter(({ expect: expected }) => expected === "error"))("$name: $ecl is an error", ({ ecl }) => {
      expect(() => of(ecl)).toThrow(expect.toSatisfy((e) => e instanceof EclSyntaxError || e instanceof EclRefusal));
    });

    test.each(answered.filter(({ code }) => code !== undefined))("$name: $code in $ecl is $member", (one) => {
      expect(of(one.ecl).includes(one.code!)).toBe(one.member);
    });
  },
);
