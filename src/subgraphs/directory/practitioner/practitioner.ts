import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Identifier } from "../../../kernel/identifier.ts";
import type { Address, ContactPoint, Gender, HumanName } from "../../../kernel/person.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { PartialDate, Period } from "../../../kernel/time.ts";

/** A person who gives or coordinates care as their work, paid or voluntary. */
export interface Practitioner {
  readonly id: string;
  /** The user's number in the Spine Directory Service. */
  readonly sdsUserId: string | null;
  /** Numbers of professional registers: GMC, NMC, HCPC, GPhC and others. */
  readonly registrations: readonly Identifier[];
  readonly active: boolean | null;
  readonly names: readonly HumanName[];
  readonly gender: Gender | null;
  readonly telecom: readonly ContactPoint[];
  readonly addresses: readonly Address[];
  readonly qualifications: readonly Qualification[];
}

/** A course or certificate of somebody on the staff: on the way, or held from one day to another. */
export interface Qualification {
  /** Unique within the practitioner; null where it came from elsewhere without one. */
  readonly id: string | null;
  readonly code: CodeableConcept;
  readonly status: QualificationStatus | null;
  /** Held from `start`; to be renewed by `end`. */
  readonly period: Period | null;
  readonly issuer: Reference | null;
  readonly evidence: readonly LearningEvidence[];
}

/** What somebody learnt, and where the proof is. */
export interface LearningEvidence {
  readonly title: string;
  readonly date: PartialDate | null;
  readonly url: string | null;
}

export type QualificationStatus = "ENROLLED" | "UNDERTAKING" | "QUALIFIED";
