import type * as fhir from "fhir/r4.js";
import type { Patient } from "../src/subgraphs/patients/patient/patient.ts";
import { coded } from "./code-table.ts";
import { gender } from "./code-tables/gender.ts";
import { address } from "./datatypes/address.ts";
import { concept } from "./datatypes/coding.ts";
import { contactPoint } from "./datatypes/contact-point.ts";
import { humanName } from "./datatypes/human-name.ts";
import { date, flag, integer, text } from "./datatypes/primitive.ts";
import { reference, typeOf } from "./datatypes/reference.ts";
import { spokenLanguage } from "./datatypes/spoken-language.ts";
import { deceased, deceasedAt } from "./deceased.ts";
import { extension } from "./extension.ts";
import { optional, required } from "./lens.ts";
import { entire, items, member } from "./list.ts";
import { mapping } from "./mapping.ts";
import { nhsNumber, nhsNumberStatus, nhsNumberUnavailableReason } from "./nhs-number.ts";
import { DEPRIVATION_DECILE, ETHNIC_CATEGORY, INTERPRETER_REQUIRED } from "./profiles.ts";
import { ODS_ALIASES, ODS_ORGANISATION } from "./systems.ts";

const odsSystems = new Set<unknown>([ODS_ORGANISATION, ...ODS_ALIASES]);

/** The general practitioner that is an organisation, by its type or by its ODS code. */
const isPractice = (it: fhir.Reference): boolean =>
  typeOf(it) === "Organisation" || odsSystems.has(it.identifier?.system);

export const patient = mapping<Patient, fhir.Patient>(
  { resourceType: "Patient" },
  {
    id: required("id", text),
    nhsNumber,
    nhsNumberStatus,
    nhsNumberUnavailableReason,
    active: optional("active", flag),
    names: items("name", humanName),
    gender: optional("gender", coded(gender)),
    birthDate: optional("birthDate", date),
    deceasedAt,
    deceased,
    addresses: items("address", address),
    telecom: items("telecom", contactPoint),
    languages: items("communication", spokenLanguage),
    interpreterRequired: extension(INTERPRETER_REQUIRED, "valueBoolean", flag),
    ethnicCategory: extension(ETHNIC_CATEGORY, "valueCodeableConcept", concept),
    deprivationDecile: extension(DEPRIVATION_DECILE, "valueInteger", integer),
    registeredPractice: member("generalPractitioner", isPractice, {}, entire(reference)),
  },
);
