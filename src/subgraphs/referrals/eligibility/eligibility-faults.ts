import { invalid, type Refusal } from "../../../kernel/refusal.ts";
import type { EligibilityCriterion, EligibilityMeasure, EligibilityRule } from "./eligibility-rule.ts";

/** What each measure cannot do without. */
const NEEDS: Readonly<Record<EligibilityMeasure, readonly ("atLeast" | "years" | "ecl" | "postcodes")[]>> = {
  REFERRED_AFTER_BIRTHDAY: ["years"],
  REFERRED_BEFORE_BIRTHDAY: ["years"],
  AREAS_OF_DELAY: ["atLeast"],
  THERAPISTS: ["atLeast"],
  CONDITION: ["ecl"],
  PREVIOUSLY_KNOWN: [],
  PRIOR_EQUIVALENT_SERVICE: [],
  COMPLEX_MEDICAL_NEEDS: [],
  LIVES_IN: ["postcodes"],
};

const isMissing = (criterion: EligibilityCriterion, name: "atLeast" | "years" | "ecl" | "postcodes"): boolean =>
  name === "postcodes" ? criterion.postcodes.length === 0 : criterion[name] === null || criterion[name] === "";

/** Why a set of rules cannot be applied. */
export function eligibilityFaults(rules: readonly EligibilityRule[]): Refusal[] {
  const codes = rules.map(({ code }) => code);
  const exclusions = rules.filter(({ part }) => part === "EXCLUSION").map(({ code }) => code);
  return rules.flatMap((rule, i) => {
    const at = `eligibility.${i}`;
    const faults: Refusal[] = [];
    if (codes.indexOf(rule.code) !== i) faults.push(invalid(`${at}.code`, "Another rule has this code."));
    if (rule.criteria.length === 0) faults.push(invalid(`${at}.criteria`, "A rule looks at something."));
    if (rule.part === "EXCEPTION" && rule.overrides.length === 0) {
      faults.push(invalid(`${at}.overrides`, "An exception names the exclusions that it sets aside."));
    }
    if (rule.overrides.some((code) => !exclusions.includes(code))) {
      faults.push(invalid(`${at}.overrides`, "Only exclusions among these rules are set aside."));
    }
    if ((rule.part === "REDIRECTION") !== (rule.redirectToId !== null)) {
      faults.push(invalid(`${at}.redirectToId`, "A redirection, and nothing else, names where to."));
    }
    rule.criteria.forEach((criterion, k) => {
      for (const name of NEEDS[criterion.measure].filter((it) => isMissing(criterion, it))) {
        faults.push(invalid(`${at}.criteria.${k}.${name}`, `${criterion.measure} needs this.`));
      }
    });
    return faults;
  });
}
