import type * as fhir from "fhir/r4.js";
import type { RelatedPerson } from "../src/subgraphs/patients/related-person/related-person.ts";
import { coded } from "./code-table.ts";
import { gender } from "./code-tables/gender.ts";
import { address } from "./datatypes/address.ts";
import { concept } from "./datatypes/coding.ts";
import { contactPoint } from "./datatypes/contact-point.ts";
import { humanName } from "./datatypes/human-name.ts";
import { patientAt, patientId } from "./datatypes/patient-reference.ts";
import { period } from "./datatypes/period.ts";
import { date, flag, text } from "./datatypes/primitive.ts";
import { spokenLanguage } from "./datatypes/spoken-language.ts";
import { extension } from "./extension.ts";
import { optional, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { OWN_RECORD } from "./profiles.ts";

export const relatedPerson = mapping<RelatedPerson, fhir.RelatedPerson>(
  { resourceType: "RelatedPerson" },
  {
    id: required("id", text),
    active: optional("active", flag),
    patientId: patientAt("patient"),
    relationships: items("relationship", concept),
    names: items("name", humanName),
    telecom: items("telecom", contactPoint),
    gender: optional("gender", coded(gender)),
    birthDate: optional("birthDate", date),
    addresses: items("address", address),
    period: optional("period", period),
    ownRecordId: extension(OWN_RECORD, "valueReference", patientId),
    languages: items("communication", spokenLanguage),
  },
);
