import type * as fhir from "fhir/r4.js";
import type { ObservationStatus } from "../../src/subgraphs/patients/observation/observation.ts";
import { codeTable } from "../code-table.ts";

export const observationStatus = codeTable<ObservationStatus, fhir.Observation["status"]>(
  "observation-status",
  "http://hl7.org/fhir/observation-status",
)({
  REGISTERED: "registered",
  PRELIMINARY: "preliminary",
  FINAL: "final",
  AMENDED: "amended",
  CORRECTED: "corrected",
  CANCELLED: "cancelled",
  ENTERED_IN_ERROR: "entered-in-error",
  UNKNOWN: "unknown",
});
