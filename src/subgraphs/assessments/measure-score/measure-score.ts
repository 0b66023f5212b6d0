import type { Coding } from "../../../kernel/coding.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** How the answers to some questions become one number, and what that number means. */
export interface ScoreDefinition {
  /** What is measured, for programs: `swemwbs`. The same measure forms one series over time. */
  readonly measure: string;
  readonly title: string;
  readonly method: ScoreMethod;
  readonly linkIds: readonly string[];
  /** From the raw number to the one that is reported; empty where they are the same. */
  readonly conversion: readonly Conversion[];
  readonly higherIsBetter: boolean | null;
  /** The least change that means something to a person; null where none is agreed. */
  readonly meaningfulChange: number | null;
  /** As which Observation the result joins the person's record; null where no verified code is known. */
  readonly observation: Coding | null;
  /** Without gaps, lowest first; a band reaches from its own `from` to that of the next. */
  readonly bands: readonly Band[];
}

export interface Conversion {
  readonly raw: number;
  readonly score: number;
}

export interface Band {
  readonly from: number;
  readonly label: string;
  /** The level's own number, where the measure has levels. */
  readonly level: number | null;
  /** In words that a person can read. */
  readonly meaning: string;
  /** How support is fitted to somebody in this band; null where the measure says nothing of it. */
  readonly hint: string | null;
}

/** SUM and MEAN need every question answered: nothing is made up for a gap. VALUE is one answer as it stands. */
export type ScoreMethod = "SUM" | "MEAN" | "VALUE";

/** A result, read by the definition of its day: later changes of bands do not change what was said then. */
export interface MeasureScore {
  readonly id: string;
  readonly patientId: string;
  readonly assessmentId: string;
  readonly measure: string;
  readonly title: string;
  /** As which observation it joins the person's record; null where no verified code is known. */
  readonly code: Coding | null;
  readonly at: DateTime;
  readonly raw: number;
  readonly value: number;
  readonly level: number | null;
  readonly band: string | null;
  readonly meaning: string | null;
  readonly hint: string | null;
  readonly higherIsBetter: boolean | null;
  readonly meaningfulChange: number | null;
}
