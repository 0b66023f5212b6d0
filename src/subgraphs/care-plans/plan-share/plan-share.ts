import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** One sending of a plan: to whom, in which version, and whether it arrived at each. */
export interface PlanShare {
  readonly id: string;
  readonly planId: string;
  readonly patientId: string;
  /** Whether it was sent to people, or published where records are looked up. */
  readonly kind: ShareKind;
  /** The version of the plan's own row that was sent. */
  readonly planVersion: number;
  readonly sharedBy: Reference | null;
  readonly sharedAt: DateTime;
  readonly message: string | null;
  readonly deliveries: readonly PlanDelivery[];
}

export interface PlanDelivery {
  /** Unique in the sending: its place, from 1. */
  readonly id: string;
  readonly recipient: Reference;
  readonly role: RecipientRole;
  readonly channel: ShareChannel;
  /** Where it is found, for what was published: the record's or pointer's URL. */
  readonly location: string | null;
  readonly state: DeliveryState;
  readonly stateAt: DateTime;
  readonly reason: string | null;
}

export type ShareKind = "SENT" | "PUBLISHED";
export type RecipientRole = "GP" | "PROFESSIONAL" | "PERSON" | "FAMILY" | "CARER" | "ADVOCATE" | "CARE_RECORD";
export type ShareChannel = "MESH" | "SECURE_EMAIL" | "POST" | "BY_HAND" | "RECORD_LOCATOR" | "SHARED_CARE_RECORD";
export type DeliveryState = "QUEUED" | "SENT" | "DELIVERED" | "READ" | "FAILED";
