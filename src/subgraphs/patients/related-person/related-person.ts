import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Address, ContactPoint, Gender, HumanName, SpokenLanguage } from "../../../kernel/person.ts";
import type { PartialDate, Period } from "../../../kernel/time.ts";

/** A carer, relative, friend or guardian of a patient. */
export interface RelatedPerson {
  readonly id: string;
  readonly patientId: string;
  readonly active: boolean | null;
  readonly relationships: readonly CodeableConcept[];
  readonly names: readonly HumanName[];
  readonly gender: Gender | null;
  readonly birthDate: PartialDate | null;
  readonly telecom: readonly ContactPoint[];
  readonly addresses: readonly Address[];
  readonly languages: readonly SpokenLanguage[];
  readonly period: Period | null;
  /** Their own record, where they are a patient here too. */
  readonly ownRecordId: string | null;
}
