import type { Role } from "../kernel/role.ts";

/** Who asks: taken from a verified token, and from nothing else. */
export interface Actor {
  readonly kind: "USER" | "APPLICATION";
  /** The token's subject: stable, and no name. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationOdsCode: string;
  /** The person's number and the role profile that they chose, in the Spine Directory Service; where the issuer knows. */
  readonly sdsUserId?: string | undefined;
  readonly sdsRoleProfileId?: string | undefined;
  /** Of a PATIENT, the patient's id here; of a PROXY, the related person's. */
  readonly personId?: string | undefined;
}

/** An actor, and the families of operations that their token opens. An empty set opens none. */
export interface Caller extends Actor {
  readonly scopes: ReadonlySet<string>;
}

/** Analysts count; they change nothing. */
export const mayWrite = (actor: Actor): boolean => actor.role !== "ANALYST";
