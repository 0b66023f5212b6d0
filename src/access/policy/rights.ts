import type { Role } from "../../kernel/role.ts";

/** Rights that go beyond a role's ordinary work, and who has them. */
export type Right = "BREAK_GLASS" | "SEAL";

export const RIGHTS: Readonly<Record<Right, readonly Role[]>> = {
  /** In an emergency, whoever treats or safeguards the person. */
  BREAK_GLASS: ["GP", "CLINICIAN"],
  /** Whoever seals a record must still see it, to lift the seal. */
  SEAL: ["PRIVACY_OFFICER"],
};

export const hasRight = (role: Role, right: Right): boolean => RIGHTS[right].includes(role);

/** Broken glass closes by itself: after a shift. */
export const GLASS_OPEN_HOURS = 8;
