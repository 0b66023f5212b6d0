import { ageOn } from "./birthday.ts";
import { judged } from "./criteria.ts";
import type {
  EligibilityAssessment,
  EligibilityFacts,
  EligibilityFinding,
  EligibilityResult,
  EligibilityVerdict,
} from "./eligibility.ts";
import type { EligibilityPart, EligibilityRule } from "./eligibility-rule.ts";

/** All must hold; one that does not decides it, whatever else is not known. */
const both = (results: readonly EligibilityResult[]): EligibilityResult =>
  results.includes("DOES_NOT_HOLD") ? "DOES_NOT_HOLD" : results.includes("NOT_KNOWN") ? "NOT_KNOWN" : "HOLDS";
/** One must hold. */
const either = (results: readonly EligibilityResult[]): EligibilityResult =>
  results.includes("HOLDS") ? "HOLDS" : results.includes("NOT_KNOWN") ? "NOT_KNOWN" : "DOES_NOT_HOLD";

/** What the rules of a service say of a referral, each with what it rests on. */
export function assess(rules: readonly EligibilityRule[], facts: EligibilityFacts): EligibilityAssessment {
  const findings = rules.map((rule) => finding(rule, facts));
  const resultOf = new Map(findings.map(({ code, result }) => [code, result]));
  const exceptionsTo = ({ code }: EligibilityRule) =>
    rules.filter(({ part, overrides }) => part === "EXCEPTION" && overrides.includes(code));
  const told = rules.map((rule, i) => ({
    ...findings[i]!,
    overriddenBy: exceptionsTo(rule)
      .map(({ code }) => code)
      .filter((code) => resultOf.get(code) === "HOLDS"),
  }));

  /** An exclusion counts where it holds and no exception does. */
  const excluded = of(rules, "EXCLUSION").map((rule) => {
    const excepted = either(exceptionsTo(rule).map(({ code }) => resultOf.get(code)!));
    return both([resultOf.get(rule.code)!, opposite(excepted)]);
  });
  const groups = new Map<string, EligibilityResult[]>();
  for (const { code, group } of of(rules, "INCLUSION")) {
    const name = group ?? `alone ${code}`;
    groups.set(name, [...(groups.get(name) ?? []), resultOf.get(code)!]);
  }
  const taken = both([...[...groups.values()].map(either), ...excluded.map(opposite)]);
  const elsewhere = of(rules, "REDIRECTION").find(({ code }) => resultOf.get(code) === "HOLDS") ?? null;
  return {
    verdict: taken === "DOES_NOT_HOLD" && elsewhere ? "REDIRECT" : VERDICTS[taken],
    referredOn: facts.referredOn,
    ageAtReferral: ageOn(facts.referredOn, facts.birthDate),
    rules: told,
    redirectToId: taken === "DOES_NOT_HOLD" ? (elsewhere?.redirectToId ?? null) : null,
  };
}

const VERDICTS: Readonly<Record<EligibilityResult, EligibilityVerdict>> = {
  HOLDS: "ELIGIBLE",
  DOES_NOT_HOLD: "NOT_ELIGIBLE",
  NOT_KNOWN: "NOT_KNOWN",
};

const of = (rules: readonly EligibilityRule[], wanted: EligibilityPart) => rules.filter(({ part }) => part === wanted);

const opposite = (result: EligibilityResult): EligibilityResult =>
  result === "NOT_KNOWN" ? result : result === "HOLDS" ? "DOES_NOT_HOLD" : "HOLDS";

function finding(rule: EligibilityRule, facts: EligibilityFacts): EligibilityFinding {
  const criteria = rule.criteria.map((criterion) => judged(facts, criterion));
  return {
    code: rule.code,
    statement: rule.statement,
    part: rule.part,
    result: both(criteria.map(({ result }) => result)),
    overriddenBy: [],
    criteria,
  };
}

/** The rules that decide that somebody is not taken. */
export const against = ({ rules }: EligibilityAssessment): readonly string[] =>
  rules
    .filter(({ part, result, overriddenBy }) =>
      part === "EXCLUSION"
        ? result === "HOLDS" && overriddenBy.length === 0
        : part === "INCLUSION" && result === "DOES_NOT_HOLD",
    )
    .map(({ code }) => code);
