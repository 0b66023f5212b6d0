import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** An unpaid carer on the register of a practice. */
export interface CarerRegistration {
  readonly id: string;
  /** In whose record it stands, as `side` says. */
  readonly patientId: string;
  readonly side: CarerSide;
  /** The carer among the people around the person whom they care for. */
  readonly relatedPersonId: string | null;
  /** The other of the two, where a patient here: whom the carer cares for, or the carer. */
  readonly otherPatientId: string | null;
  readonly carerName: string | null;
  readonly description: string | null;
  readonly practiceId: string | null;
  readonly isYoungCarer: boolean | null;
  readonly hasContingencyPlan: boolean | null;
  readonly identifiedAt: DateTime;
  readonly identifiedBy: Reference | null;
  readonly removedAt: DateTime | null;
  readonly removal: CarerRemoval | null;
}

export type CarerSide = "CARER" | "CARED_FOR";
export type CarerRemoval = "NO_LONGER_CARES" | "ASKED_TO_LEAVE" | "MOVED_AWAY" | "DIED";

/** The carer's own record. */
export const carerOf = ({ side, patientId, otherPatientId }: CarerRegistration): string | null =>
  side === "CARER" ? patientId : otherPatientId;

/** Whom they care for. */
export const caredForIn = ({ side, patientId, otherPatientId }: CarerRegistration): string | null =>
  side === "CARED_FOR" ? patientId : otherPatientId;
