import { notPermitted, type Refusal } from "../../../kernel/refusal.ts";
import type { CareTeamParticipant } from "./care-team.ts";
import { hasRole, isMember } from "./participation.ts";

/** SNOMED CT has no role of that name in any public source, so it is a code of our own. */
const ADVOCATE = "advocate";

/** 768820003 |Care coordinator (occupation)|, and the SDS job role R9801 |Care Co-ordinators|. */
const COORDINATOR = ["768820003", "R9801"];

type Part = Pick<CareTeamParticipant, "roles" | "member">;

/** Who coordinates a person's care, as far as their teams say. */
export interface Coordination {
  readonly coordinators: readonly Part[];
}

export const isCoordinator = (part: Part): boolean => COORDINATOR.some((code) => hasRole(part, code));

/** A coordinator links families to advocacy, and will not serve as their advocate (capability 99). */
export function advocacyFaults(
  parts: readonly Part[],
  coordinators: readonly Part[],
  path: (index: number) => string,
): readonly Refusal[] {
  const coordinating = [...coordinators, ...parts.filter(isCoordinator)];
  return parts.flatMap((part, i) =>
    hasRole(part, ADVOCATE) && part.member !== null && coordinating.some((it) => isMember(it, part.member!))
      ? [notPermitted(path(i), "A care coordinator links the person to an advocate, and is never their advocate.")]
      : [],
  );
}
