import type * as fhir from "fhir/r4.js";
import type { HealthcareService } from "../src/subgraphs/directory/healthcare-service/healthcare-service.ts";
import { concept } from "./datatypes/coding.ts";
import { contactPoint } from "./datatypes/contact-point.ts";
import { flag, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";

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
  },
);
