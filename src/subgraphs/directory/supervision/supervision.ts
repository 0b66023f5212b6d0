import type { Reference } from "../../../kernel/reference.ts";
import type { PartialDate } from "../../../kernel/time.ts";

/** A supervision of a coordinator that took place. */
export interface Supervision {
  readonly id: string;
  /** The role in which they were supervised. */
  readonly roleId: string;
  /** Whose affair it is: the organisation of the role, or whoever recorded it for a role without one. */
  readonly organisationId: string;
  /** Who gave it: a practitioner, or somebody in a role. */
  readonly supervisor: Reference;
  readonly heldOn: PartialDate;
  /** What was agreed. About the work, not about patients. */
  readonly note: string | null;
}
