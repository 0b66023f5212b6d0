import type { IncomingHttpHeaders } from "node:http";
import type { JWTPayload } from "jose";
import { type Role, roles } from "../kernel/role.ts";
import { fault } from "../platform/faults.ts";
import type { Caller } from "./actor.ts";
import { explicit, familyScopes } from "./scopes.ts";

/** A token may carry several of a person's roles; this header names, by its role profile, the one they act in. */
export const ROLE_PROFILE = "x-role-profile";

/** What a request says about who sends it. */
export type CallerHeaders = Pick<IncomingHttpHeaders, "authorization"> & Readonly<Record<string, unknown>>;

/** The headers that say who asks, to be sent on where another server is asked in the same name. */
export function identityIn({
  authorization,
  [ROLE_PROFILE]: profile,
}: CallerHeaders): Readonly<Record<string, string>> {
  return {
    ...(authorization !== undefined && { authorization }),
    ...(typeof profile === "string" && { [ROLE_PROFILE]: profile }),
  };
}

interface Position {
  readonly role: Role;
  readonly odsCode: string;
  readonly sdsRoleProfileId: string | undefined;
}

/** The caller of a verified token, in the role chosen; null where the claims are not those of a caller. */
export function callerOf(claims: JWTPayload, chosen: unknown): Caller | null {
  const { sub, name, client, sds_user_id: sdsUserId, person_id: personId, scope } = claims;
  const positions = positionsOf(claims);
  if (typeof sub !== "string" || sub === "" || positions.length === 0) return null;
  const kind = client === true ? "APPLICATION" : "USER";
  const position = chosenOf(positions, chosen);
  return {
    kind,
    id: sub,
    name: typeof name === "string" ? name : sub,
    role: position.role,
    organisationOdsCode: position.odsCode,
    sdsUserId: typeof sdsUserId === "string" ? sdsUserId : undefined,
    sdsRoleProfileId: position.sdsRoleProfileId,
    personId: typeof personId === "string" ? personId : undefined,
    scopes: scopesOf(kind, scope),
  };
}

/** One role in the claims themselves, or several in a list. A list with anything in it that is no role counts for nothing. */
function positionsOf({ roles: several, ...one }: JWTPayload): readonly Position[] {
  const list: readonly unknown[] = several === undefined ? [one] : Array.isArray(several) ? several : [];
  const positions = list.flatMap((it) => {
    const { role, ods_code: odsCode, sds_role_profile_id: profile } = (it ?? {}) as Record<string, unknown>;
    if (!roles.includes(role as Role) || typeof odsCode !== "string") return [];
    return [{ role: role as Role, odsCode, sdsRoleProfileId: typeof profile === "string" ? profile : undefined }];
  });
  return positions.length === list.length ? positions : [];
}

function chosenOf(positions: readonly Position[], chosen: unknown): Position {
  if (chosen === undefined && positions.length === 1) return positions[0]!;
  const found = positions.find(({ sdsRoleProfileId }) => sdsRoleProfileId !== undefined && sdsRoleProfileId === chosen);
  if (found) return found;
  throw fault("FORBIDDEN", `Choose one of your own roles: send its role profile id as \`${ROLE_PROFILE}\`.`);
}

/** A person whose token names no family has all that their role has. An application has what it was granted. */
function scopesOf(kind: Caller["kind"], claim: unknown): ReadonlySet<string> {
  const named = typeof claim === "string" ? claim.split(" ") : [];
  const families = named.filter((it) => familyScopes.has(it));
  const granted = families.length > 0 || kind === "APPLICATION" ? families : familyScopes;
  return new Set([...granted, ...named.filter((it) => explicit.has(it))]);
}
