import type * as fhir from "fhir/r4.js";
import type { DischargeCoordination, HospitalStay } from "../src/subgraphs/activity/hospital-stay/hospital-stay.ts";
import { coded } from "./code-table.ts";
import { hospitalStayStatus } from "./code-tables/hospital-stay-status.ts";
import { concept } from "./datatypes/coding.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, required, within } from "./lens.ts";
import { items, member } from "./list.ts";
import { mapping } from "./mapping.ts";
import {
  aCode,
  aDate,
  aMoment,
  anId,
  aReference,
  aText,
  made,
  theCode,
  theMoment,
  theReference,
  url,
} from "./parts.ts";
import { HOSPITAL_STAY } from "./profiles.ts";
import { SPELL } from "./systems.ts";

const INPATIENT: fhir.Coding = { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "IMP" };

/** Whether an Encounter is a stay in hospital as we keep it, which its profile says; any other is a contact. */
export const isHospitalStay = (resource: fhir.Encounter): boolean =>
  Array.isArray(resource.meta?.profile) && resource.meta.profile.includes(HOSPITAL_STAY);

/** An Encounter of our own profile, of class inpatient. What is to be done after it is in extensions of ours. */
export const hospitalStay = mapping<HospitalStay, fhir.Encounter>(
  { resourceType: "Encounter", meta: { profile: [HOSPITAL_STAY] }, class: INPATIENT },
  {
    id: required("id", text),
    serviceId: anId("HealthcareService")(url("HealthcareService")),
    ward: aText(url("Ward")),
    admissionKind: aCode("EMERGENCY", "PLANNED", "TRANSFER")(url("AdmissionKind")),
    expectedDischarge: aDate(url("ExpectedDischarge")),
    coordination: made<fhir.Encounter, DischargeCoordination>(url("DischargeCoordination"), {
      lead: theReference("lead"),
      startedAt: theMoment("startedAt"),
      note: aText("note"),
    }),
    followUpState: theCode("NONE", "DUE", "OVERDUE", "DONE")(url("FollowUpState")),
    followUpDue: aMoment(url("FollowUpDue")),
    followUp: aReference(url("FollowUp")),
    spellId: member<fhir.Encounter, "identifier", string>(
      "identifier",
      (it) => it.system === SPELL,
      { system: SPELL },
      optional("value", text),
    ),
    status: required("status", coded(hospitalStayStatus)),
    patientId: patientAt("subject"),
    admittedAt: within("period", optional("start", dateTime)),
    dischargedAt: within("period", optional("end", dateTime)),
    reasons: items("reasonCode", concept),
    destination: within("hospitalization", optional("dischargeDisposition", concept)),
    hospital: required("serviceProvider", reference),
  },
);
