import type { CodeableConcept } from "../../../kernel/coding.ts";
import { UUID } from "../../../kernel/page.ts";
import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest, isBefore, type PartialDate } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { Communication } from "../communication/communication.ts";
import { notice } from "../communication/notice.ts";
import type { AdmissionKind, HospitalStay } from "./hospital-stay.ts";

export interface HospitalMessageGiven {
  readonly patientId: string;
  readonly serviceId: string | null;
  readonly kind: HospitalMessageKind;
  readonly hospital: Reference;
  readonly at: DateTime;
  readonly spellId: string | null;
  readonly ward: string | null;
  readonly admissionKind: AdmissionKind | null;
  readonly expectedDischarge: PartialDate | null;
  readonly destination: CodeableConcept | null;
  readonly reasons: readonly CodeableConcept[];
  readonly text: string | null;
}

export type HospitalMessageKind = "ADMISSION" | "DISCHARGE";

export interface HospitalFacts {
  /** Where the person is in hospital now, as far as is known. */
  readonly open: HospitalStay | null;
  readonly organisationId: string;
  readonly followUpWithinHours: number;
  readonly stayId: string;
}

/** What a hospital tells of an admission or a discharge comes in as a message that somebody must deal with. */
export function receiveHospitalMessage(
  id: string,
  given: HospitalMessageGiven,
  { now }: Occasion,
  { open, organisationId, stayId }: HospitalFacts,
): Decision<Communication> {
  const faults = messageFaults(given, open, now);
  if (faults.length > 0) return refuse(...faults);
  const admitted = given.kind === "ADMISSION";
  const told = notice({
    patientId: given.patientId,
    category: "notification",
    topic: admitted ? "Hospital admission" : "Hospital discharge",
    priority: "URGENT",
    sender: given.hospital,
    recipients: [reference("Organisation", organisationId)],
    text: given.text ?? (admitted ? "Admitted to hospital." : "Discharged from hospital."),
    about: [reference("HospitalStay", !admitted && open ? open.id : stayId)],
    sent: given.at,
  });
  return accept({
    ...told,
    id,
    received: now.toISOString() as DateTime,
    reasons: given.reasons,
    action: { state: "AWAITS_ACTION", by: null, at: null, note: null },
  });
}

function messageFaults(given: HospitalMessageGiven, open: HospitalStay | null, now: Date): readonly Refusal[] {
  const { kind, hospital, at, serviceId } = given;
  const faults: Refusal[] = [];
  if (hospital.id === null && !hospital.display?.trim()) faults.push(invalid("hospital", "Say which hospital it is."));
  if (serviceId !== null && !UUID.test(serviceId)) faults.push(notFound("serviceId"));
  if (earliest(at) > now.getTime()) faults.push(invalid("at", "A message tells what has happened."));
  if (open?.admittedAt && isBefore(at, open.admittedAt)) {
    faults.push(invalid("at", "It comes after the admission that is on record."));
  }
  if (kind === "ADMISSION" && open !== null && isSameHospital(open.hospital, hospital)) {
    faults.push(wrongState(open.status, "The person is on record as in this hospital already.", "kind"));
  }
  return faults;
}

const isSameHospital = (a: Reference, b: Reference): boolean =>
  a.id !== null || b.id !== null ? a.id === b.id : a.display === b.display;

/**
 * The stays as they are after the message. A discharge ends the stay that is open, or tells of one that nobody told us
 * about, and the follow-up is due from then; an admission elsewhere ends a stay without one.
 */
export function staysAfter(
  given: HospitalMessageGiven,
  { open, followUpWithinHours, stayId }: HospitalFacts,
): readonly HospitalStay[] {
  const { kind, at, text: _, ...told } = given;
  const fresh: HospitalStay = {
    ...told,
    id: stayId,
    status: "ADMITTED",
    admittedAt: kind === "ADMISSION" ? at : null,
    dischargedAt: null,
    coordination: null,
    followUpState: "NONE",
    followUpDue: null,
    followUp: null,
  };
  if (kind === "ADMISSION") {
    return [...(open === null ? [] : [{ ...open, status: "DISCHARGED" as const, dischargedAt: at }]), fresh];
  }
  const stay = open ?? fresh;
  return [
    {
      ...stay,
      status: "DISCHARGED",
      dischargedAt: at,
      destination: given.destination,
      reasons: given.reasons.length > 0 ? given.reasons : stay.reasons,
      followUpState: "DUE",
      followUpDue: new Date(earliest(at) + followUpWithinHours * 3_600_000).toISOString() as DateTime,
    },
  ];
}
