/** Who asks: taken from a verified token, and from nothing else. */
export interface Actor {
  readonly kind: "USER" | "APPLICATION";
  /** The token's subject: stable, and no name. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationOdsCode: string;
}

/** The four kinds of caller. A coordinator's role is not a clinical one (NHS England job description). */
export const roles = ["CARE_COORDINATOR", "GP", "ANALYST", "PLUG_IN"] as const;
export type Role = (typeof roles)[number];

/** Analysts count; they change nothing. */
export const mayWrite = (actor: Actor): boolean => actor.role !== "ANALYST";
