import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** The options that were laid out before the person, and which of them they chose. */
export interface SharedDecision {
  readonly id: string;
  readonly planId: string;
  readonly patientId: string;
  /** The need that the options would meet. */
  readonly needId: string | null;
  readonly question: string;
  readonly options: readonly DecisionOption[];
  /** The number of the chosen option, from 1; null where the person chose none of them. */
  readonly choice: number | null;
  /** Why, in the person's words where possible. */
  readonly reason: string | null;
  /** Who chose: the person, or whoever may choose for them. */
  readonly chosenBy: Reference;
  readonly decidedAt: DateTime;
  readonly takingPart: readonly Reference[];
}

export interface DecisionOption {
  readonly text: string;
  readonly service: Reference | null;
  readonly benefits: string | null;
  readonly drawbacks: string | null;
}
