import { type CodeableConcept, hasCode, SNOMED } from "../kernel/coding.ts";
import type { Refusal } from "../kernel/refusal.ts";
import type { Role } from "../kernel/role.ts";
import { sct } from "../kernel/sct-id.ts";

/** A code that exists, but that not everyone may record or refer with. */
interface UsageRule {
  readonly code: ReturnType<typeof sct>;
  readonly notFor: readonly Role[];
}

/** Primary care guidance: the link worker's own code, for the first interaction of an episode. */
const RULES: readonly UsageRule[] = [
  { code: sct("871731000000106 |Referral to social prescribing service|"), notFor: ["CARE_COORDINATOR"] },
];

/** Why someone of this role may not record, or refer with, this concept. */
export const usageFaults = (concept: CodeableConcept | null, role: Role): readonly Refusal[] =>
  RULES.filter(({ code, notFor }) => hasCode(concept, SNOMED, code.code) && notFor.includes(role)).map(({ code }) => ({
    __typename: "NotPermitted",
    code: "NOT_PERMITTED",
    message: `Your role does not use ${code.code} |${code.display}|.`,
    path: ["input", "code"],
  }));
