import type { EligibilityCriterion, EligibilityRule } from "../../subgraphs/referrals/eligibility/eligibility-rule.ts";

const criterion = (
  measure: EligibilityCriterion["measure"],
  bounds: Partial<EligibilityCriterion> = {},
): EligibilityCriterion => ({ measure, atLeast: null, years: null, ecl: null, groups: [], postcodes: [], ...bounds });

/** Clinical findings by a word in their terms: no code list for these is published. */
const finding = (words: string): string => `<< 404684003 |Clinical finding| {{ term = "${words}" }}`;

const rule = (
  code: string,
  part: EligibilityRule["part"],
  statement: string,
  criteria: readonly EligibilityCriterion[],
  more: Partial<EligibilityRule> = {},
): EligibilityRule => ({ code, part, statement, criteria, group: null, overrides: [], redirectToId: null, ...more });

const setsAsideAge = { overrides: ["EXCLUDED_AGE"] };

/** Whom a children's care coordination service takes; those with complex medical needs alone go to community nursing. */
export const childrenRules = (nursingId: string): readonly EligibilityRule[] => [
  rule("TWO_AREAS", "INCLUSION", "Significant severe delay in two or more areas of development.", [
    criterion("AREAS_OF_DELAY", {
      atLeast: 2,
      groups: [
        { name: "SPEECH_AND_LANGUAGE", ecl: finding("speech delay") },
        { name: "GROSS_MOTOR", ecl: finding("gross motor delay") },
        { name: "FINE_MOTOR", ecl: finding("fine motor delay") },
      ],
    }),
  ]),
  rule("TWO_THERAPISTS", "INCLUSION", "Ongoing support from at least two therapists of the therapies team.", [
    criterion("THERAPISTS", {
      atLeast: 2,
      groups: [
        { name: "OCCUPATIONAL_THERAPY", ecl: "<< 80546007 |Occupational therapist|" },
        { name: "PHYSIOTHERAPY", ecl: "<< 36682004 |Physiotherapist|" },
      ],
    }),
  ]),
  rule("EXCLUDED_AGE", "EXCLUSION", "Referred after the fourth birthday.", [
    criterion("REFERRED_AFTER_BIRTHDAY", { years: 4 }),
  ]),
  rule(
    "MOVED_IN",
    "EXCEPTION",
    "The family moved into the area, and had an equivalent service before.",
    [criterion("PRIOR_EQUIVALENT_SERVICE")],
    setsAsideAge,
  ),
  rule(
    "ACQUIRED_BRAIN_INJURY",
    "EXCEPTION",
    "An acquired brain injury that results in significant developmental delay.",
    [criterion("CONDITION", { ecl: finding("acquired brain injury") }), criterion("AREAS_OF_DELAY", { atLeast: 1 })],
    setsAsideAge,
  ),
  rule(
    "DEGENERATIVE",
    "EXCEPTION",
    "A degenerative condition that was diagnosed after the fourth birthday.",
    [criterion("CONDITION", { ecl: finding("degenerative"), years: 4 })],
    setsAsideAge,
  ),
  rule(
    "KNOWN_BEFORE",
    "EXCEPTION",
    "Known to the team before, and under twelve.",
    [criterion("PREVIOUSLY_KNOWN"), criterion("REFERRED_BEFORE_BIRTHDAY", { years: 12 })],
    setsAsideAge,
  ),
  rule(
    "COMPLEX_MEDICAL_ONLY",
    "REDIRECTION",
    "Complex medical needs, without meeting the other criteria: to Children's Community Nursing.",
    [criterion("COMPLEX_MEDICAL_NEEDS")],
    { redirectToId: nursingId },
  ),
];
