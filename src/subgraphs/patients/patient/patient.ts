import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { NhsNumber } from "../../../kernel/nhs-number.ts";
import type { Address, ContactPoint, Gender, HumanName, SpokenLanguage } from "../../../kernel/person.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";

/** A person registered for care. */
export interface Patient {
  readonly id: string;
  readonly nhsNumber: NhsNumber | null;
  readonly nhsNumberStatus: NhsNumberStatus | null;
  /** Why there is no number: a code of the UK Core value set NHSNumberUnavailableReason. */
  readonly nhsNumberUnavailableReason: string | null;
  readonly active: boolean | null;
  readonly names: readonly HumanName[];
  readonly gender: Gender | null;
  readonly birthDate: PartialDate | null;
  /** True whenever `deceasedAt` is known. */
  readonly deceased: boolean | null;
  readonly deceasedAt: DateTime | null;
  readonly addresses: readonly Address[];
  readonly telecom: readonly ContactPoint[];
  readonly languages: readonly SpokenLanguage[];
  readonly interpreterRequired: boolean | null;
  readonly registeredPractice: Reference | null;
  readonly ethnicCategory: CodeableConcept | null;
  /** Of the index of multiple deprivation where the person lives: 1, the most deprived, to 10. */
  readonly deprivationDecile: number | null;
}

/** How far the number has been traced with the national service (UK Core, codes 01 to 08). */
export type NhsNumberStatus =
  | "PRESENT_AND_VERIFIED"
  | "PRESENT_NOT_TRACED"
  | "TRACE_REQUIRED"
  | "TRACE_NO_MATCH"
  | "TRACE_NEEDS_RESOLUTION"
  | "TRACE_IN_PROGRESS"
  | "NOT_PRESENT_NOT_REQUIRED"
  | "TRACE_POSTPONED";
