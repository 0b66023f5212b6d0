import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { RecordFact } from "./record-fact.ts";

/** What somebody found out about a person that the record lacks or has wrong, for the practice to decide on. */
export interface RecordUpdate {
  readonly id: string;
  readonly patientId: string;
  readonly fact: RecordFact;
  readonly status: RecordUpdateStatus;
  /** What the record shall say, in words; for a telephone number, an e-mail address, a postcode: as it shall stand. */
  readonly proposed: ProposedFact;
  /** How it is known. */
  readonly source: string;
  readonly proposedBy: Reference;
  readonly proposedAt: DateTime;
  readonly decidedBy: Reference | null;
  readonly decidedAt: DateTime | null;
  /** Why the practice did not take it. */
  readonly reason: string | null;
  /** Whether it was written into the person's record here; else the practice enters it by hand. */
  readonly applied: boolean;
}

/** The value, in the shape that its fact has; the others are null. */
export interface ProposedFact {
  readonly text: string | null;
  /** A telephone number or an e-mail address. */
  readonly contact: string | null;
  readonly address: ProposedAddress | null;
  /** BCP 47: `cy`, `pl`. */
  readonly language: string | null;
  readonly interpreterRequired: boolean | null;
}

export interface ProposedAddress {
  readonly lines: readonly string[];
  readonly city: string | null;
  readonly postcode: string | null;
}

/** CONFIRMED: somebody asked, and the record is right as it stands. */
export type RecordUpdateStatus = "PROPOSED" | "ACCEPTED" | "REJECTED" | "CONFIRMED";
