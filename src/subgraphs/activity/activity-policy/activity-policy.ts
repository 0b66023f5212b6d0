import type { RecordFact } from "../record-update/record-fact.ts";
import type { Urgency } from "../safety-concern/safety-concern.ts";

/** What an organisation, or one service of it, has decided about time: in place of the national defaults. */
export interface ActivityPolicy extends TimeLimits {
  readonly id: string;
  readonly organisationId: string;
  /** The one service that it holds for; null for all that have none of their own. */
  readonly serviceId: string | null;
}

export interface TimeLimits {
  readonly acknowledgeWithinMinutes: Readonly<Record<Urgency, number>>;
  readonly followUpWithinHours: number;
  /** Where nothing is said of a fact, the default holds. */
  readonly freshness: readonly Freshness[];
  /** ECL over what only clinicians record here, besides the codes that nobody else records anywhere. */
  readonly clinicalProcedures: string | null;
}

export interface Freshness {
  readonly fact: RecordFact;
  readonly days: number;
}
