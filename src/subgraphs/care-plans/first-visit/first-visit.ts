import type { DateTime } from "../../../kernel/time.ts";

/** That a person was first visited, as the room of activity told: from then on the two weeks of some services run. */
export interface FirstVisit {
  readonly id: string;
  readonly patientId: string;
  readonly activityId: string;
  readonly at: DateTime;
}
