import type { CodeableConcept } from "./coding.ts";
import type { Period } from "./time.ts";

/** How a person is called. `given` holds forenames in order, the first being the one in use. */
export interface HumanName {
  readonly use: NameUse | null;
  readonly text: string | null;
  readonly family: string | null;
  readonly given: readonly string[];
  readonly prefix: readonly string[];
  readonly suffix: readonly string[];
  readonly period: Period | null;
}

export interface Address {
  readonly use: AddressUse | null;
  readonly text: string | null;
  readonly lines: readonly string[];
  readonly city: string | null;
  readonly district: string | null;
  readonly county: string | null;
  readonly postcode: string | null;
  readonly country: string | null;
  readonly period: Period | null;
}

/** A telephone number, an e-mail address or another way to reach someone. `rank` 1 is tried first. */
export interface ContactPoint {
  readonly system: ContactSystem | null;
  readonly value: string | null;
  readonly use: ContactUse | null;
  readonly rank: number | null;
  readonly period: Period | null;
}

/** A language in which a person communicates about their care. */
export interface SpokenLanguage {
  readonly language: CodeableConcept;
  readonly preferred: boolean | null;
}

export type NameUse = "USUAL" | "OFFICIAL" | "TEMP" | "NICKNAME" | "ANONYMOUS" | "OLD" | "MAIDEN";
export type AddressUse = "HOME" | "WORK" | "TEMP" | "OLD" | "BILLING";
export type ContactSystem = "PHONE" | "FAX" | "EMAIL" | "PAGER" | "URL" | "SMS" | "OTHER";
export type ContactUse = "HOME" | "WORK" | "TEMP" | "OLD" | "MOBILE";

/** Administrative gender, as the person's records are filed; not a statement about the person's identity. */
export type Gender = "MALE" | "FEMALE" | "OTHER" | "UNKNOWN";
