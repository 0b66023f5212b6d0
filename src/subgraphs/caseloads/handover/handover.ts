import type { DateTime } from "../../../kernel/time.ts";

/** A whole list that went from one coordinator to another at once. */
export interface Handover {
  readonly id: string;
  readonly fromCoordinatorId: string;
  readonly toCoordinatorId: string;
  readonly reason: string | null;
  /** How many people's care changed hands. */
  readonly moved: number;
  /** Whether a supervisor let the list grow beyond the receiver's capacity. */
  readonly beyondCapacity: boolean;
  readonly handedOverAt: DateTime;
}
