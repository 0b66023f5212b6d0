import type { DateTime } from "../../../kernel/time.ts";

/** Whether a contact that was recorded here is in the general practice's own record yet. */
export interface GpRecordEntry {
  readonly id: string;
  readonly patientId: string;
  readonly activityId: string;
  readonly status: GpRecordEntryStatus;
  /** What the practice's system calls its entry. */
  readonly externalId: string | null;
  readonly writtenAt: DateTime | null;
  /** Why the practice's system did not take it. */
  readonly reason: string | null;
}

export type GpRecordEntryStatus = "WAITING" | "WRITTEN" | "REFUSED";
