import type { ContactPoint } from "../../../kernel/person.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { Period } from "../../../kernel/time.ts";

/** One strand of a person's informal and community support. */
export interface Support {
  readonly id: string;
  readonly patientId: string;
  readonly kind: SupportKind;
  readonly name: string;
  readonly gives: string | null;
  /** Where they are known here: a related person or an organisation. */
  readonly party: Reference | null;
  readonly telecom: readonly ContactPoint[];
  readonly period: Period | null;
  readonly active: boolean;
  readonly effect: SupportEffect | null;
  readonly endReason: string | null;
}

export type SupportKind =
  | "FAMILY"
  | "FRIEND"
  | "NEIGHBOUR"
  | "CARER"
  | "COMMUNITY_GROUP"
  | "VOLUNTARY_ORGANISATION"
  | "FAITH_GROUP"
  | "PEER_SUPPORT"
  | "OTHER";
export type SupportEffect = "POSITIVE" | "NONE" | "NEGATIVE";
