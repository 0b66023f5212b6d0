import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import { type Allocation, allocationFaults } from "../allocation.rules.ts";
import type { Handover } from "./handover.ts";

export interface HandoverGiven {
  readonly fromCoordinatorId: string;
  readonly toCoordinatorId: string;
  readonly reason: string | null;
  readonly overCapacityReason: string | null;
}

export interface HandoverFacts extends Allocation {
  /** How many people are on the list that is handed over. */
  readonly moving: number;
}

/** A list goes over whole: everybody on it, or nobody. */
export function handOverCaseload(
  id: string,
  { overCapacityReason, ...given }: HandoverGiven,
  { now, role }: Recorder,
  { moving, ...receiver }: HandoverFacts,
): Decision<Handover> {
  if (given.fromCoordinatorId === given.toCoordinatorId) {
    return refuse(invalid("toCoordinatorId", "A list is handed over to somebody else."));
  }
  if (moving === 0) return refuse(wrongState("EMPTY", "Nobody is on this list.", "fromCoordinatorId"));
  const faults = allocationFaults("toCoordinatorId", receiver, { joining: moving, role, overCapacityReason });
  if (faults.length > 0) return refuse(...faults);
  const capacity = receiver.coordinator?.capacity ?? null;
  return accept({
    ...given,
    id,
    moved: moving,
    beyondCapacity: capacity !== null && receiver.load + moving > capacity,
    handedOverAt: now.toISOString() as DateTime,
  });
}
