import type { DateTime } from "../../../kernel/time.ts";

/** The glass broken: one clinician's sight of one person whom they could not see, for a reason, and not for long. */
export interface EmergencyAccess {
  readonly id: string;
  readonly patientId: string;
  readonly reason: EmergencyReason;
  readonly explanation: string;
  readonly start: DateTime;
  readonly end: DateTime;
  /** In whose name they now read: nobody else's. */
  readonly viewerId: string;
  /** The token's subject of whoever broke it. */
  readonly actorId: string;
}

export type EmergencyReason = "EMERGENCY_CARE" | "SAFEGUARDING" | "COURT_ORDER";
