import { accept, type Decision, invalid, notPermitted, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { Role } from "../../../kernel/role.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { GpRecordEntry, GpRecordEntryStatus } from "./gp-record-entry.ts";

/** Who speaks for the practice's system: the software that writes to it, and the practice's own people. */
const REPORTERS: readonly Role[] = ["PLUG_IN", "GP", "CLINICIAN"];

export interface GpRecordReport {
  readonly status: GpRecordEntryStatus;
  readonly externalId: string | null;
  readonly reason: string | null;
}

/** The contact is in the practice's record, or was refused there for a reason. What is written stays written. */
export function reportGpRecordEntry(
  entry: GpRecordEntry,
  { status, externalId, reason }: GpRecordReport,
  { now, role }: Recorder,
): Decision<GpRecordEntry> {
  if (!REPORTERS.includes(role)) {
    return refuse(notPermitted("status", "The practice, or the software that writes to its record, reports this."));
  }
  if (entry.status === "WRITTEN") return refuse(wrongState(entry.status, "The contact is in the practice's record."));
  if (status === "REFUSED" && !reason?.trim()) return refuse(invalid("reason", "A refusal needs the reason."));
  const written = status === "WRITTEN";
  return accept({
    ...entry,
    status,
    externalId: written ? externalId : null,
    writtenAt: written ? (now.toISOString() as DateTime) : null,
    reason: written ? null : reason,
  });
}
