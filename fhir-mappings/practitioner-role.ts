import type * as fhir from "fhir/r4.js";
import type { PractitionerRole } from "../src/subgraphs/directory/practitioner-role/practitioner-role.ts";
import { concept } from "./datatypes/coding.ts";
import { contactPoint } from "./datatypes/contact-point.ts";
import { identifierSlice } from "./datatypes/identifier-slice.ts";
import { period } from "./datatypes/period.ts";
import { flag, integer, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension } from "./extension.ts";
import { optional, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { CASELOAD_CAPACITY, CLINICAL_CONTACT, NAMED_CONTACT } from "./profiles.ts";
import { SDS_ROLE_PROFILE_ID } from "./systems.ts";

export const practitionerRole = mapping<PractitionerRole, fhir.PractitionerRole>(
  { resourceType: "PractitionerRole" },
  {
    id: required("id", text),
    sdsRoleProfileId: identifierSlice(SDS_ROLE_PROFILE_ID, text),
    active: optional("active", flag),
    period: optional("period", period),
    practitioner: optional("practitioner", reference),
    organisation: optional("organization", reference),
    codes: items("code", concept),
    services: items("healthcareService", reference),
    telecom: items("telecom", contactPoint),
    namedContact: extension(NAMED_CONTACT, "valueReference", reference),
    clinicalContact: extension(CLINICAL_CONTACT, "valueReference", reference),
    caseloadCapacity: extension(CASELOAD_CAPACITY, "valuePositiveInt", integer),
  },
);
