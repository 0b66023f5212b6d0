import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { ContactMode } from "../contact-mode.ts";

/** A time that somebody has offered for people to be booked into. Only what was offered here counts as free. */
export interface Slot {
  readonly id: string;
  /** Who will see the person: a practitioner, a role or a service. */
  readonly actor: Reference;
  readonly serviceId: string | null;
  readonly start: DateTime;
  readonly end: DateTime;
  readonly mode: ContactMode | null;
  readonly status: SlotStatus;
  /** The appointment that took it. */
  readonly appointmentId: string | null;
}

export type SlotStatus = "FREE" | "BUSY" | "WITHDRAWN";
