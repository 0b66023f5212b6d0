import type * as fhir from "fhir/r4.js";
import type { NameUse } from "../../src/kernel/person.ts";
import { codeTable } from "../code-table.ts";

export const nameUse = codeTable<NameUse, NonNullable<fhir.HumanName["use"]>>(
  "name-use",
  "http://hl7.org/fhir/name-use",
)({
  USUAL: "usual",
  OFFICIAL: "official",
  TEMP: "temp",
  NICKNAME: "nickname",
  ANONYMOUS: "anonymous",
  OLD: "old",
  MAIDEN: "maiden",
});
