import { hasRight } from "../../../access/policy/rights.ts";
import { accept, type Decision, invalid, notPermitted, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { Seal } from "./seal.ts";

export type SealGiven = Pick<Seal, "patientId" | "hides" | "reason">;

/** Sealing shuts colleagues out, so it is for whoever answers for privacy, and never without the reason. */
export function sealRecord(id: string, given: SealGiven, { now, role }: Recorder): Decision<Seal> {
  if (!hasRight(role, "SEAL")) return refuse(notKept);
  if (!given.reason?.trim()) return refuse(invalid("reason", "A seal needs the reason."));
  return accept({ ...given, id, start: now.toISOString() as DateTime, end: null, endReason: null });
}

export function liftSeal(seal: Seal, { reason }: { readonly reason: string }, { now, role }: Recorder): Decision<Seal> {
  if (!hasRight(role, "SEAL")) return refuse(notKept);
  if (seal.end !== null) return refuse(wrongState("LIFTED", "The seal has been lifted already."));
  if (!reason?.trim()) return refuse(invalid("reason", "To lift a seal needs the reason."));
  return accept({ ...seal, end: now.toISOString() as DateTime, endReason: reason });
}

const notKept = { ...notPermitted("", "Only a privacy officer seals a record, or lifts its seal."), path: ["input"] };
