import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { ContactMode } from "../contact-mode.ts";
import type { Slot } from "./slot.ts";

/** A morning's worth at most. */
const MOST = 48;

export interface SlotsGiven {
  readonly actor: Reference;
  readonly serviceId: string | null;
  readonly start: DateTime;
  readonly durationMinutes: number;
  readonly count: number;
  readonly mode: ContactMode | null;
}

/** Times are offered one after the other, from now on; this makes the first of them. */
export function offerSlots(id: string, given: SlotsGiven, { now }: Occasion): Decision<Slot> {
  const { actor, start, durationMinutes, count } = given;
  const faults: Refusal[] = [];
  if (actor.id === null) faults.push(invalid("actor", "Name who will see people by type and id."));
  if (!start.includes("T") || earliest(start) < now.getTime()) {
    faults.push(invalid("start", "What is offered starts at a time that is to come."));
  }
  if (durationMinutes <= 0) faults.push(invalid("durationMinutes", "A slot lasts at least a minute."));
  if (count < 1 || count > MOST) faults.push(invalid("count", `From 1 to ${MOST} at a time.`));
  return faults.length > 0 ? refuse(...faults) : accept(nth(id, given, 0));
}

/** The slot that comes `place` after the first. */
export function nth(id: string, { actor, serviceId, start, durationMinutes, mode }: SlotsGiven, place: number): Slot {
  const at = (minutes: number) => new Date(earliest(start) + minutes * 60_000).toISOString() as DateTime;
  const [from, to] = [at(durationMinutes * place), at(durationMinutes * (place + 1))];
  return { id, actor, serviceId, mode, start: from, end: to, status: "FREE", appointmentId: null };
}

/** A time that nobody has taken is offered no longer, by the organisation that offered it. */
export function withdrawSlot(
  slot: Slot & { readonly ownerId: string },
  _given: object,
  _occasion: Occasion,
  { organisationId }: { readonly organisationId: string },
): Decision<Slot> {
  if (slot.ownerId !== organisationId) return refuse(notFound("id"));
  if (slot.status !== "FREE") return refuse(wrongState(slot.status, "The slot is not free."));
  return accept({ ...slot, status: "WITHDRAWN" });
}

/** Why an appointment cannot take this slot; null stands for none of the id that was given. */
export function slotFaults(slot: Slot | null, now: Date): readonly Refusal[] {
  if (slot === null) return [notFound("slotId")];
  if (slot.status !== "FREE") return [wrongState(slot.status, "The slot is not free any more.", "slotId")];
  return earliest(slot.start) < now.getTime() ? [wrongState("PAST", "The slot has begun.", "slotId")] : [];
}
