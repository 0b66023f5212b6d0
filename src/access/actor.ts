import type { Role } from "../kernel/role.ts";

/** Who asks: taken from a verified token, and from nothing else. */
export interface Actor {
  readonly kind: "USER" | "APPLICATION";
  /** The token's subject: stable, and no name. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationOdsCode: string;
}

/** Analysts count; they change nothing. */
export const mayWrite = (actor: Actor): boolean => actor.role !== "ANALYST";
