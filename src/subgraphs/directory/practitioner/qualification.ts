import { type CodeableConcept, coding, concept, hasCode } from "../../../kernel/coding.ts";
import { isBefore, type PartialDate } from "../../../kernel/time.ts";
import type { Qualification } from "./practitioner.ts";

/** What every care coordinator needs, by the network contract and the national job description. */
export const kinds = {
  COORDINATION_TWO_DAY: "Two-day care co-ordination training accredited by the Personalised Care Institute",
  PERSONALISED_CARE_ELEARNING: "Accredited e-learning in personalised care and support planning",
  SHARED_DECISION_MAKING_ELEARNING: "Accredited e-learning in shared decision making",
  STATUTORY_AND_MANDATORY: "Statutory and mandatory training",
} as const;
export type RequiredQualification = keyof typeof kinds;
export type QualificationKind = RequiredQualification | "OTHER";

const SYSTEM = "https://care-coordination.example/fhir/CodeSystem/staff-qualification";

export const codeOf = (kind: RequiredQualification): CodeableConcept => concept(coding(SYSTEM, kind, kinds[kind]));

export const kindOf = ({ code }: Pick<Qualification, "code">): QualificationKind =>
  requiredKinds.find((kind) => hasCode(code, SYSTEM, kind)) ?? "OTHER";

export const requiredKinds = Object.keys(kinds) as readonly RequiredQualification[];

/** Whether it is held on a day, `2026-11-22`: qualified, and not past its renewal. */
export const isHeld = ({ status, period }: Pick<Qualification, "status" | "period">, day: string): boolean =>
  status === "QUALIFIED" && !(period?.end && isBefore(period.end, day as PartialDate));
