import type * as fhir from "fhir/r4.js";
import type { ContactUse } from "../../src/kernel/person.ts";
import { codeTable } from "../code-table.ts";

export const contactUse = codeTable<ContactUse, NonNullable<fhir.ContactPoint["use"]>>(
  "contact-use",
  "http://hl7.org/fhir/contact-point-use",
)({
  HOME: "home",
  WORK: "work",
  TEMP: "temp",
  OLD: "old",
  MOBILE: "mobile",
});
