import { accept, type Decision, invalid, notFound, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest, isBefore } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { CarerRegistration } from "./carer-registration.ts";

export type CarerGiven = Omit<CarerRegistration, "id" | "identifiedAt" | "removedAt" | "removal"> & {
  readonly agreed: boolean;
  readonly identifiedAt: DateTime | null;
};

export interface AroundCarer {
  /** The registered practice of the patient in whose record it stands. */
  readonly ownPractice: string | null;
  /** Whether the related person who is named plays a part in this patient's life now. */
  readonly isAround: boolean;
}

/** Carers are registered with their agreement, and from the side of the person they care for as somebody known. */
export function registerCarer(
  id: string,
  { agreed, ...given }: CarerGiven,
  { now }: Occasion,
  { ownPractice, isAround }: AroundCarer,
): Decision<CarerRegistration> {
  const identifiedAt = given.identifiedAt ?? (now.toISOString() as DateTime);
  const { side, relatedPersonId, patientId, otherPatientId } = given;
  const faults = [
    ...(agreed ? [] : [invalid("agreed", "Nobody is put on a register without their agreement.")]),
    ...(side === "CARED_FOR" && relatedPersonId === null
      ? [invalid("relatedPersonId", "Say who of the people around the patient it is.")]
      : []),
    ...(side === "CARER" && relatedPersonId !== null
      ? [invalid("relatedPersonId", "The carer's own record says who it is.")]
      : []),
    ...(relatedPersonId !== null && !isAround ? [notFound("relatedPersonId")] : []),
    ...(patientId === otherPatientId ? [invalid("otherPatientId", "Nobody is their own carer.")] : []),
    ...(earliest(identifiedAt) > now.getTime() ? [invalid("identifiedAt", "It lies in the future.")] : []),
  ];
  if (faults.length > 0) return refuse(...faults);
  const practiceId = given.practiceId ?? ownPractice;
  return accept({ ...given, id, practiceId, identifiedAt, removedAt: null, removal: null });
}

export type CarerRevision = Partial<
  Pick<CarerRegistration, "otherPatientId" | "carerName" | "description" | "isYoungCarer" | "hasContingencyPlan">
>;

export const reviseCarerRegistration = (
  current: CarerRegistration,
  given: CarerRevision,
): Decision<CarerRegistration> =>
  current.removedAt !== null
    ? refuse(removed)
    : given.otherPatientId === current.patientId
      ? refuse(invalid("otherPatientId", "Nobody is their own carer."))
      : accept({ ...current, ...given });

export type CarerRemoving = Pick<CarerRegistration, "removedAt"> & {
  readonly removal: NonNullable<CarerRegistration["removal"]>;
};

export function removeCarer(
  current: CarerRegistration,
  { removal, removedAt }: CarerRemoving,
  { now }: Occasion,
): Decision<CarerRegistration> {
  if (current.removedAt !== null) return refuse(removed);
  const at = removedAt ?? (now.toISOString() as DateTime);
  if (earliest(at) > now.getTime()) return refuse(invalid("removedAt", "It lies in the future."));
  if (isBefore(at, current.identifiedAt)) return refuse(invalid("removedAt", "It lies before the registration."));
  return accept({ ...current, removal, removedAt: at });
}

const removed = wrongState("REMOVED", "They are off the register: who cares again is registered again.");
