import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseConceptId } from "../../src/kernel/sct-id.ts";
import { domainCodes } from "../../src/terminology/domain-codes.ts";
import { sharedFile } from "./shared-material.ts";

describe("the codes this domain names", () => {
  it("have right digits, one term each, and no code twice", () => {
    expect(domainCodes.filter(({ code }) => !parseConceptId(code).ok)).toEqual([]);
    expect(domainCodes.filter(({ term, use }) => term.trim() === "" || use.trim() === "")).toEqual([]);
    expect(new Set(domainCodes.map(({ code }) => code)).size).toBe(domainCodes.length);
  });

  const list = sharedFile("domain/snomed-codes.tsv");
  it.skipIf(list === undefined)("are those of the domain's list, in its words (needs ../shared)", () => {
    const rows = readFileSync(list!, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split("\t"));
    expect(domainCodes.map(({ code }) => code)).toEqual(rows.map(([, code]) => code));
    for (const [at, { term }] of domainCodes.entries()) expect(rows[at]![2]).toContain(term);
  });
});
