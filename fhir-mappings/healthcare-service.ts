import type * as fhir from "fhir/r4.js";
import type {
  HealthcareService,
  ServiceCriterion,
} from "../src/subgraphs/directory/healthcare-service/healthcare-service.ts";
import { concept } from "./datatypes/coding.ts";
import { contactPoint } from "./datatypes/contact-point.ts";
import { flag, integer, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension } from "./extension.ts";
import { optional, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { MAXIMUM_AGE, MINIMUM_AGE, PLACES, WAIT_WEEKS } from "./profiles.ts";

const criterion = record<ServiceCriterion, fhir.HealthcareServiceEligibility>({
  code: optional("code", concept),
  comment: optional("comment", text),
});

export const healthcareService = mapping<HealthcareService, fhir.HealthcareService>(
  { resourceType: "HealthcareService" },
  {
    id: required("id", text),
    active: optional("active", flag),
    providedBy: optional("providedBy", reference),
    categories: items("category", concept),
    types: items("type", concept),
    specialties: items("specialty", concept),
    name: optional("name", text),
    comment: optional("comment", text),
    telecom: items("telecom", contactPoint),
    criteria: items("eligibility", criterion),
    coverageAreas: items("coverageArea", reference),
    minimumAge: extension(MINIMUM_AGE, "valueInteger", integer),
    maximumAge: extension(MAXIMUM_AGE, "valueInteger", integer),
    places: extension(PLACES, "valueInteger", integer),
    waitWeeks: extension(WAIT_WEEKS, "valueInteger", integer),
  },
);
