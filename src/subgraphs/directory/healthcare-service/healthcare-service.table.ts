import { everyone } from "../../../access/visibility.ts";
import { flag, integer, json, table, text } from "../../../platform/table.ts";
import type { HealthcareService } from "./healthcare-service.ts";

/** How a service rests in PostgreSQL. */
export const HealthcareServiceTable = table<HealthcareService>("directory.healthcare_service", everyone, {
  name: text.orNull,
  active: flag.orNull,
  providedBy: json.orNull,
  categories: json,
  types: json,
  specialties: json,
  comment: text.orNull,
  telecom: json,
  criteria: json,
  coverageAreas: json,
  minimumAge: integer.orNull,
  maximumAge: integer.orNull,
  places: integer.orNull,
  waitWeeks: integer.orNull,
});
