import type { Ask } from "../../../platform/ask.ts";
import type { EligibilityFacts } from "./eligibility.ts";
import type { EligibilityRule } from "./eligibility-rule.ts";
import type { RecordedFacts } from "./record.ts";

const WITHIN = /* GraphQL */ `query CodesWithin($ecl: String!) { evaluateEcl(ecl: $ecl, first: 100) { nodes { id } } }`;

interface Answer {
  /** Null where no release can tell. */
  readonly evaluateEcl: { readonly nodes: readonly { readonly id: string }[] | null };
}

/** One question holds at most so many codes: as many as one page of the answer. */
const AT_ONCE = 100;

/** Asks SNOMED CT once for every expression of the rules: which of the codes on record are within it. */
export async function withinOf(
  ask: Ask,
  rules: readonly EligibilityRule[],
  { conditions, teamRoles }: Pick<RecordedFacts, "conditions" | "teamRoles">,
): Promise<EligibilityFacts["within"]> {
  const codes = [...new Set([...conditions, ...teamRoles].flatMap((it) => it.codes))];
  const found = new Map<string, ReadonlySet<string> | null>();
  for (const ecl of new Set(rules.flatMap((rule) => expressionsOf(rule))))
    found.set(ecl, await codesWithin(ask, ecl, codes));
  return (ecl) => found.get(ecl) ?? null;
}

const expressionsOf = ({ criteria }: EligibilityRule): string[] =>
  criteria.flatMap(({ ecl, groups }) => [...(ecl === null ? [] : [ecl]), ...groups.map((group) => group.ecl)]);

async function codesWithin(ask: Ask, ecl: string, codes: readonly string[]): Promise<ReadonlySet<string> | null> {
  const within = new Set<string>();
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    const asked = codes.slice(at, at + AT_ONCE).join(" OR ");
    const { evaluateEcl } = await ask<Answer>(WITHIN, { ecl: `(${ecl}) AND (${asked})` });
    if (evaluateEcl.nodes === null) return null;
    for (const { id } of evaluateEcl.nodes) within.add(id);
  }
  return within;
}
