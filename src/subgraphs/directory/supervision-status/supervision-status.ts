import type { PartialDate } from "../../../kernel/time.ts";

/** Where the supervision of one role stands. Its id is the role's. */
export interface SupervisionStatus {
  readonly id: string;
  readonly organisationId: string;
  readonly lastHeldOn: PartialDate | null;
  readonly dueOn: PartialDate;
  /** The due day that has been announced as passed. */
  readonly announced: PartialDate | null;
}
