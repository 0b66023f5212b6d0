import * as fc from "fast-check";
import type {
  HealthcareService,
  ServiceCriterion,
} from "../../../src/subgraphs/directory/healthcare-service/healthcare-service.ts";
import * as it from "./kernel.ts";

const count = fc.integer({ min: 0, max: 120 });
const criterion = it.model<ServiceCriterion>({ code: it.orNull(it.concept), comment: it.orNull(it.text) });

export const healthcareService = it.model<HealthcareService>({
  id: it.id,
  name: it.orNull(it.text),
  active: it.orNull(it.flag),
  providedBy: it.orNull(it.reference),
  categories: it.few(it.concept),
  types: it.few(it.concept),
  specialties: it.few(it.concept),
  comment: it.orNull(it.text),
  telecom: it.few(it.contactPoint),
  criteria: it.few(criterion),
  coverageAreas: it.few(it.reference),
  minimumAge: it.orNull(count),
  maximumAge: it.orNull(count),
  places: it.orNull(count),
  waitWeeks: it.orNull(count),
});
