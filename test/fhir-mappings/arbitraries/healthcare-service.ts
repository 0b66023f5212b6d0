import type { HealthcareService } from "../../../src/subgraphs/directory/healthcare-service/healthcare-service.ts";
import * as it from "./kernel.ts";

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
});
