import type * as fhir from "fhir/r4.js";
import { patientId } from "./datatypes/patient-reference.ts";
import { typeOf } from "./datatypes/reference.ts";
import { refuse } from "./faults.ts";
import { convert, type Lens, required } from "./lens.ts";
import { member } from "./list.ts";

export const isPatient = (it: fhir.AppointmentParticipant): boolean => typeOf(it.actor) === "Patient";

/** The patient among the participants, who is told from the others by `isSubject`. */
export const patientParticipant = (
  isSubject: (it: fhir.AppointmentParticipant) => boolean,
  blank: Omit<fhir.AppointmentParticipant, "actor">,
): Lens<fhir.Appointment, string> =>
  convert(
    member<fhir.Appointment, "participant", string>("participant", isSubject, blank, actor),
    (id, faults) => id ?? refuse(faults, "must have the patient, with a Patient/id", "participant"),
    (id) => id,
  );

const actor = required<fhir.AppointmentParticipant, "actor", string>("actor", patientId) as Lens<
  fhir.AppointmentParticipant,
  string | null
>;
