import { areasOf } from "../../../kernel/postcode.ts";
import { reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { comparedToBirthday } from "./birthday.ts";
import type { CriterionFinding, EligibilityEvidence, EligibilityFacts, EligibilityResult } from "./eligibility.ts";
import type { EligibilityCriterion, EligibilityMeasure } from "./eligibility-rule.ts";

type Finding = Pick<CriterionFinding, "result" | "evidence">;
type Judge = (facts: EligibilityFacts, criterion: EligibilityCriterion) => Finding;

const found = (holds: boolean, evidence: readonly EligibilityEvidence[]): Finding => ({
  result: holds ? "HOLDS" : "DOES_NOT_HOLD",
  evidence,
});
const unknown = (...evidence: readonly EligibilityEvidence[]): Finding => ({ result: "NOT_KNOWN", evidence });

const stated = ({ referral, referredOn }: EligibilityFacts, what: string): EligibilityEvidence => ({
  what,
  date: referredOn,
  source: referral,
});

const birth = ({ birthDate }: EligibilityFacts): EligibilityEvidence => ({
  what: "Date of birth",
  date: birthDate as string as DateTime,
  source: null,
});

/** The day of the referral decides, not today. */
const atBirthday =
  (wanted: -1 | 1): Judge =>
  (facts, { years }) => {
    if (facts.birthDate === null) return unknown();
    const place = comparedToBirthday(facts.referredOn, facts.birthDate, years!);
    const evidence = [birth(facts), stated(facts, "Date of referral")];
    return place === null ? unknown(...evidence) : found(place === wanted, evidence);
  };

/** Counts different kinds: those stated, and those that a group's concepts are found for. */
function counted(
  { groups, atLeast }: EligibilityCriterion,
  said: readonly [name: string, evidence: EligibilityEvidence][],
  recorded: (ecl: string) => readonly EligibilityEvidence[] | null,
): Finding {
  const kinds = new Map<string, EligibilityEvidence>(said);
  let open = false;
  for (const { name, ecl } of groups) {
    const matches = recorded(ecl);
    if (matches === null) open = true;
    else if (matches[0] && !kinds.has(name)) kinds.set(name, matches[0]);
  }
  const evidence = [...kinds].map(([name, it]) => ({ ...it, what: it.what === name ? name : `${name}: ${it.what}` }));
  if (kinds.size >= atLeast!) return found(true, evidence);
  return open ? unknown(...evidence) : found(false, evidence);
}

/** The conditions within an expression, diagnosed after a birthday where one is given; null where nothing can tell. */
function conditionsIn(facts: EligibilityFacts, ecl: string, years: number | null): Finding | null {
  const codes = facts.within(ecl);
  if (codes === null) return null;
  const matching = facts.conditions.filter((it) => it.codes.some((code) => codes.has(code)));
  const judged = matching.map((it): readonly [EligibilityResult, EligibilityEvidence] => {
    const evidence = { what: it.display, date: it.diagnosed, source: reference("Condition", it.id) };
    if (years === null) return ["HOLDS", evidence];
    const place =
      it.diagnosed === null || facts.birthDate === null
        ? null
        : comparedToBirthday(it.diagnosed, facts.birthDate, years);
    return [place === null ? "NOT_KNOWN" : place === 1 ? "HOLDS" : "DOES_NOT_HOLD", evidence];
  });
  const holding = judged.filter(([result]) => result === "HOLDS").map(([, evidence]) => evidence);
  if (holding.length > 0) return found(true, holding);
  const all = judged.map(([, evidence]) => evidence);
  return judged.some(([result]) => result === "NOT_KNOWN") ? unknown(...all) : found(false, all);
}

const JUDGES: Readonly<Record<EligibilityMeasure, Judge>> = {
  REFERRED_AFTER_BIRTHDAY: atBirthday(1),
  REFERRED_BEFORE_BIRTHDAY: atBirthday(-1),
  AREAS_OF_DELAY: (facts, criterion) =>
    counted(
      criterion,
      facts.stated.areasOfDelay.map((area) => [area, stated(facts, area)]),
      (ecl) => conditionsIn(facts, ecl, null)?.evidence ?? null,
    ),
  THERAPISTS: (facts, criterion) =>
    counted(
      criterion,
      facts.stated.therapies.map((therapy) => [therapy, stated(facts, therapy)]),
      (ecl) => {
        const codes = facts.within(ecl);
        if (codes === null) return null;
        return facts.teamRoles
          .filter((role) => role.codes.some((code) => codes.has(code)))
          .map(({ display, team }) => ({ what: display, date: null, source: team }));
      },
    ),
  CONDITION: (facts, { ecl, years }) => conditionsIn(facts, ecl!, years) ?? unknown(),
  PREVIOUSLY_KNOWN: ({ taken }) => found(taken.length > 0, taken),
  PRIOR_EQUIVALENT_SERVICE: (facts) => {
    const said = facts.stated.priorEquivalentService?.trim();
    return said ? found(true, [stated(facts, said)]) : found(false, []);
  },
  COMPLEX_MEDICAL_NEEDS: (facts, { ecl }) => {
    const said = facts.stated.complexMedicalNeeds;
    if (said === true) return found(true, [stated(facts, "Complex medical needs")]);
    const recorded = ecl === null ? null : conditionsIn(facts, ecl, null);
    if (recorded?.result === "HOLDS") return recorded;
    return said === false ? found(false, [stated(facts, "No complex medical needs")]) : (recorded ?? found(false, []));
  },
  LIVES_IN: (facts, { postcodes }) => {
    const named = facts.postcodes.filter((postcode) => areasOf(postcode).length > 0);
    if (named.length === 0) return unknown();
    const evidence = named.map((what) => ({ what, date: null, source: null }));
    return found(
      named.some((postcode) => areasOf(postcode).some((area) => postcodes.includes(area))),
      evidence,
    );
  },
};

/** What one criterion of a rule finds. */
export const judged = (facts: EligibilityFacts, criterion: EligibilityCriterion): CriterionFinding => ({
  measure: criterion.measure,
  ...JUDGES[criterion.measure](facts, criterion),
});
