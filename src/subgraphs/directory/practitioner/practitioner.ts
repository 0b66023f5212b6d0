import type { Identifier } from "../../../kernel/identifier.ts";
import type { Address, ContactPoint, Gender, HumanName } from "../../../kernel/person.ts";
import type { Qualification } from "./qualification.ts";

export type { Qualification } from "./qualification.ts";

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
