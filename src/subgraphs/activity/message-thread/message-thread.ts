import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** A conversation about a person, between professionals, agencies, the person and their family. Its id is that of its first message. */
export interface MessageThread {
  readonly id: string;
  readonly patientId: string;
  readonly topic: string;
  /** Everyone who wrote or was written to. */
  readonly participants: readonly Reference[];
  readonly lastMessageAt: DateTime;
  readonly messageCount: number;
}
