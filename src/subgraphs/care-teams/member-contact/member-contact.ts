import type { DateTime, PartialDate } from "../../../kernel/time.ts";

/** When a member of a person's teams was last in contact with them, and is next to be. */
export interface MemberContact {
  readonly id: string;
  readonly patientId: string;
  /** The practitioner, or role, who recorded the contact. */
  readonly memberId: string;
  readonly lastContactAt: DateTime;
  readonly nextContactDue: PartialDate | null;
}
