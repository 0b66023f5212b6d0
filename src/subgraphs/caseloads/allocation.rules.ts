import { invalid, notFound, type Refusal } from "../../kernel/refusal.ts";
import type { Role } from "../../kernel/role.ts";
import type { Coordinator } from "./coordinator.ts";

/** Somebody's list, as it is before more people are put on it. */
export interface Allocation {
  /** Null where nobody is named, or the directory does not know them. */
  readonly coordinator: Coordinator | null;
  readonly load: number;
}

export interface Allocating {
  /** How many people would join the list. */
  readonly joining: number;
  readonly role: Role;
  /** A supervisor's reason for going beyond the capacity. */
  readonly overCapacityReason: string | null;
}

/** Nobody's list opens without a named first point of contact, or outgrows them unless a supervisor says so. */
export function allocationFaults(
  place: string,
  { coordinator, load }: Allocation,
  { joining, role, overCapacityReason }: Allocating,
): Refusal[] {
  if (coordinator === null || !coordinator.active) return [notFound(place)];
  if (!coordinator.hasNamedContact) {
    const why =
      "The coordinator has no named first point of contact in the network: set one before the caseload opens.";
    return [{ ...invalid(place, why), code: "NAMED_CONTACT_REQUIRED" }];
  }
  const { capacity } = coordinator;
  if (capacity === null || load + joining <= capacity) return [];
  const excused = role === "SUPERVISOR" && Boolean(overCapacityReason?.trim());
  const why = `The list has room for ${capacity} people and holds ${load}: a supervisor may go beyond it, with a reason.`;
  return excused ? [] : [{ ...invalid(place, why), code: "CAPACITY_EXCEEDED" }];
}
