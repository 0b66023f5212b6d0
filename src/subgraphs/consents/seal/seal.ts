import type { DateTime } from "../../../kernel/time.ts";

/** A person's record, or only where they are, closed to all but those who keep it. */
export interface Seal {
  readonly id: string;
  readonly patientId: string;
  readonly hides: SealedPart;
  readonly reason: string;
  readonly start: DateTime;
  /** When it was lifted; null while it holds. */
  readonly end: DateTime | null;
  /** Why it was lifted. */
  readonly endReason: string | null;
}

export type SealedPart = "RECORD" | "WHEREABOUTS";
