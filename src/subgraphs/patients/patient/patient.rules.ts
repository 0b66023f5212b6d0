import { UUID } from "../../../kernel/page.ts";
import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { earliest, isBefore } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { numberFaults, renumbered, withStatus } from "./nhs-number.rules.ts";
import type { Patient } from "./patient.ts";

export type PatientGiven = Omit<Patient, "id" | "active">;

/** A person becomes a patient here, with an NHS number or the reason why there is none. */
export const createPatient = (id: string, given: PatientGiven, { now }: Occasion): Decision<Patient> =>
  sound(withDeath({ ...withStatus(given), id, active: true }), now);

export type PatientRevision = Partial<Omit<Patient, "id">>;

export function revisePatient(patient: Patient, given: PatientRevision, { now }: Occasion): Decision<Patient> {
  if (given.active === false) return refuse(invalid("active", "Use endPatient to end a registration."));
  return sound(withDeath({ ...patient, ...given, ...renumbered(patient, given) }), now);
}

export type PatientEnding = Pick<Patient, "deceased" | "deceasedAt">;

/** The person has left or died: the record stays, and is no longer active. */
export function endPatient(patient: Patient, ending: PatientEnding, { now }: Occasion): Decision<Patient> {
  if (patient.active === false) return refuse(wrongState("INACTIVE", "The registration has ended."));
  const deceased = ending.deceased ?? patient.deceased;
  const deceasedAt = ending.deceasedAt ?? patient.deceasedAt;
  return sound(withDeath({ ...patient, active: false, deceased, deceasedAt }), now);
}

/** Whoever has a time of death has died. */
const withDeath = (patient: Patient): Patient =>
  patient.deceasedAt === null ? patient : { ...patient, deceased: true };

function sound(patient: Patient, now: Date): Decision<Patient> {
  const faults = [
    ...numberFaults(patient),
    ...nameFaults(patient),
    ...timeFaults(patient, now),
    ...practiceFaults(patient),
    ...decileFaults(patient),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(patient);
}

const nameFaults = ({ names }: Patient): Refusal[] =>
  (names ?? []).some(({ family, given, text }) => family || text || given.length > 0)
    ? []
    : [invalid("names", "A patient needs a name, even if it is only what they are called here.")];

const timeFaults = ({ birthDate, deceasedAt }: Patient, now: Date): Refusal[] => [
  ...(isAfter(birthDate, now.getTime()) ? [invalid("birthDate", "The birth date lies in the future.")] : []),
  ...(isAfter(deceasedAt, now.getTime()) ? [invalid("deceasedAt", "The time of death lies in the future.")] : []),
  ...(birthDate !== null && deceasedAt !== null && isBefore(deceasedAt, birthDate)
    ? [invalid("deceasedAt", "The time of death lies before the birth date.")]
    : []),
];

const isAfter = (time: Patient["birthDate"] | Patient["deceasedAt"], moment: number): boolean =>
  time !== null && earliest(time) > moment;

const decileFaults = ({ deprivationDecile }: Patient): Refusal[] =>
  deprivationDecile === null || (deprivationDecile >= 1 && deprivationDecile <= 10)
    ? []
    : [invalid("deprivationDecile", "A decile is from 1, the most deprived, to 10.")];

/** Whoever names a practice by an id of ours decides who sees the patient, so it must be one. */
const practiceFaults = ({ registeredPractice }: Patient): Refusal[] =>
  registeredPractice === null || registeredPractice.id === null
    ? []
    : registeredPractice.type === "Organisation" && UUID.test(registeredPractice.id)
      ? []
      : [invalid("registeredPractice", "Name the practice as an Organisation with its id.")];
