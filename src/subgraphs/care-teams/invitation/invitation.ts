import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { ContactPoint } from "../../../kernel/person.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** Somebody is asked to join a team. Their membership begins when they accept, and ends with their task. */
export interface Invitation {
  readonly id: string;
  readonly careTeamId: string;
  /** The team's person; null for a team that stands for a service. */
  readonly patientId: string | null;
  readonly member: Reference;
  readonly onBehalfOf: Reference | null;
  readonly roles: readonly CodeableConcept[];
  readonly telecom: readonly ContactPoint[];
  /** What they are to do. When it ends, so does their membership. */
  readonly task: Reference | null;
  readonly message: string | null;
  readonly status: InvitationStatus;
  readonly answeredAt: DateTime | null;
  /** Why they declined, or why it was withdrawn. */
  readonly reason: string | null;
}

export type InvitationStatus = "SENT" | "ACCEPTED" | "DECLINED" | "WITHDRAWN" | "ENDED" | "ENTERED_IN_ERROR";
