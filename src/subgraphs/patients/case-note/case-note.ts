import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** A fact that was observed, or an opinion, with who and when. */
export interface CaseNote {
  readonly id: string;
  readonly patientId: string;
  readonly kind: CaseNoteKind;
  readonly text: string;
  readonly author: Reference;
  /** When it was observed, or thought. */
  readonly at: DateTime;
  readonly about: Reference | null;
}

export type CaseNoteKind = "FACT" | "OPINION";
