import { hasCode } from "../../../kernel/coding.ts";
import { ownConcept } from "../own-concept.ts";
import type { Flag } from "./flag.ts";

/** What a flag is for, beside what it says; recorded as a category. */
export type FlagKind =
  | "HOME_VISIT_RISK"
  | "SAFETY"
  | "SAFEGUARDING_ADULT"
  | "SAFEGUARDING_CHILD"
  | "ACCESSIBLE_INFORMATION"
  | "REASONABLE_ADJUSTMENT";

export const flagKinds = ownConcept<FlagKind>("flag-kind", {
  HOME_VISIT_RISK: "Risk for whoever visits at home",
  SAFETY: "Safety concern",
  SAFEGUARDING_ADULT: "Safeguarding concern about an adult",
  SAFEGUARDING_CHILD: "Safeguarding concern about a child",
  ACCESSIBLE_INFORMATION: "Needs information or communication in an accessible form",
  REASONABLE_ADJUSTMENT: "Needs a reasonable adjustment",
});

/** The kinds, and the categories of HL7, that whoever visits a person at home must have seen. */
const RISKS: readonly FlagKind[] = ["HOME_VISIT_RISK", "SAFETY"];
const HL7_RISKS = ["safety", "behavioral"];
const HL7_CATEGORY = "http://terminology.hl7.org/CodeSystem/flag-category";

export const isVisitRisk = ({ categories }: Pick<Flag, "categories">): boolean => {
  const kind = flagKinds.among(categories);
  if (kind !== null && RISKS.includes(kind)) return true;
  return categories.some((it) => HL7_RISKS.some((code) => hasCode(it, HL7_CATEGORY, code)));
};
