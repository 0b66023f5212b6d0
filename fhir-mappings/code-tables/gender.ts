import type * as fhir from "fhir/r4.js";
import type { Gender } from "../../src/kernel/person.ts";
import { codeTable } from "../code-table.ts";

export const gender = codeTable<Gender, NonNullable<fhir.Patient["gender"]>>(
  "gender",
  "http://hl7.org/fhir/administrative-gender",
)({
  MALE: "male",
  FEMALE: "female",
  OTHER: "other",
  UNKNOWN: "unknown",
});
