import { GLASS_OPEN_HOURS, hasRight } from "../../../access/policy/rights.ts";
import { accept, type Decision, invalid, notFound, notPermitted, refuse } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { EmergencyAccess } from "./emergency-access.ts";

export interface BreakGlassGiven extends Pick<EmergencyAccess, "reason" | "explanation"> {
  readonly patientId: string | null;
  readonly nhsNumber: string | null;
}

export interface GlassFacts {
  /** Whom the number or the id means; null where it means nobody. */
  readonly found: string | null;
  readonly viewerId: string;
  readonly actorId: string;
}

/** Breaking the glass needs the right, one of three reasons and a word on it; it closes by itself. */
export function breakGlass(
  id: string,
  { patientId, nhsNumber, reason, explanation }: BreakGlassGiven,
  { now, role }: Recorder,
  { found, viewerId, actorId }: GlassFacts,
): Decision<EmergencyAccess> {
  if (!hasRight(role, "BREAK_GLASS")) {
    return refuse({ ...notPermitted("", "Only a GP or another clinician breaks the glass."), path: ["input"] });
  }
  if ((patientId === null) === (nhsNumber === null)) {
    return refuse(invalid("patientId", "Name the person by id or by NHS number: by one of them."));
  }
  if (!explanation?.trim()) return refuse(invalid("explanation", "Say in a few words what it is needed for."));
  if (found === null) return refuse(notFound(patientId === null ? "nhsNumber" : "patientId"));
  const end = new Date(now.getTime() + GLASS_OPEN_HOURS * 3_600_000);
  const period = { start: now.toISOString() as DateTime, end: end.toISOString() as DateTime };
  return accept({ id, patientId: found, reason, explanation, ...period, viewerId, actorId });
}
