import * as fc from "fast-check";
import type { Patient } from "../../../src/subgraphs/patients/patient/patient.ts";
import * as it from "./kernel.ts";

export const patient = it
  .model<Patient>({
    id: it.id,
    nhsNumber: it.orNull(it.nhsNumber),
    nhsNumberStatus: it.orNull(
      it.anyOf(
        "PRESENT_AND_VERIFIED",
        "PRESENT_NOT_TRACED",
        "TRACE_REQUIRED",
        "TRACE_NO_MATCH",
        "TRACE_NEEDS_RESOLUTION",
        "TRACE_IN_PROGRESS",
        "NOT_PRESENT_NOT_REQUIRED",
        "TRACE_POSTPONED",
      ),
    ),
    nhsNumberUnavailableReason: it.orNull(it.anyOf("nhs-number-not-known", "overseas-patient", "97")),
    active: it.orNull(it.flag),
    names: it.few(it.humanName),
    gender: it.orNull(it.gender),
    birthDate: it.orNull(it.partialDate),
    deceased: it.orNull(it.flag),
    deceasedAt: it.orNull(it.dateTime),
    addresses: it.few(it.address),
    telecom: it.few(it.contactPoint),
    languages: it.few(it.spokenLanguage),
    interpreterRequired: it.orNull(it.flag),
    ethnicCategory: it.orNull(it.concept),
    deprivationDecile: it.orNull(fc.integer()),
    registeredPractice: it.orNull(it.referenceTo("Organisation")),
  })
  .map((one) => (one.deceasedAt ? { ...one, deceased: true } : one));
