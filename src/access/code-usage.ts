import { type CodeableConcept, hasCode, SNOMED } from "../kernel/coding.ts";
import type { Refusal } from "../kernel/refusal.ts";
import { NON_CLINICAL, type Role } from "../kernel/role.ts";
import { sct } from "../kernel/sct-id.ts";

/** A code that exists, but that not everyone may record or refer with. */
interface UsageRule {
  readonly code: ReturnType<typeof sct>;
  readonly notFor: readonly Role[];
  /** For the first interaction of an episode, and not again in it. */
  readonly oncePerEpisode: boolean;
}

export const isNonClinical = (role: Role): boolean => NON_CLINICAL.includes(role);

const clinical = (literal: string): UsageRule => ({ code: sct(literal), notFor: NON_CLINICAL, oncePerEpisode: false });

/**
 * Primary care guidance: the link worker's own code, for the first interaction of an episode; and of the codes that the
 * field names, those of a clinician's work. A service names further ones as ECL, in its policy.
 */
const RULES: readonly UsageRule[] = [
  {
    code: sct("871731000000106 |Referral to social prescribing service|"),
    notFor: ["CARE_COORDINATOR"],
    oncePerEpisode: true,
  },
  clinical("1239511000000100 |Structured medication review|"),
  clinical("1127441000000107 |Medication review done by clinical pharmacist|"),
  clinical("730021000000104 |Post hospital discharge medication reconciliation with patient|"),
];

/** Why someone of this role may not record, or refer with, this concept. */
export const usageFaults = (concept: CodeableConcept | null, role: Role): readonly Refusal[] =>
  RULES.filter(({ code, notFor }) => hasCode(concept, SNOMED, code.code) && notFor.includes(role)).map(({ code }) => ({
    __typename: "NotPermitted",
    code: "NOT_PERMITTED",
    message: `Your role does not use ${code.code} |${code.display}|.`,
    path: ["input", "code"],
  }));

/** The codes of this concept that are used once in an episode. */
export const onceAnEpisode = (concept: CodeableConcept | null): readonly string[] =>
  RULES.filter(({ code, oncePerEpisode }) => oncePerEpisode && hasCode(concept, SNOMED, code.code)).map(
    ({ code }) => code.code,
  );
