import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { OdsCode } from "../../../kernel/ods-code.ts";
import type { Address, ContactPoint } from "../../../kernel/person.ts";
import type { Reference } from "../../../kernel/reference.ts";

/** A body that provides, commissions or takes part in care. A practice is part of its PCN. */
export interface Organisation {
  readonly id: string;
  readonly odsCode: OdsCode | null;
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly type: OrganisationType | null;
  /** The types as coded at the source, beside ours. */
  readonly types: readonly CodeableConcept[];
  readonly active: boolean | null;
  readonly partOf: Reference | null;
  readonly telecom: readonly ContactPoint[];
  readonly addresses: readonly Address[];
}

export type OrganisationType =
  | "PRACTICE"
  | "PCN"
  | "TRUST"
  | "LOCAL_AUTHORITY"
  | "CHARITY"
  | "NURSERY"
  | "SCHOOL"
  | "ICB"
  | "OTHER";
