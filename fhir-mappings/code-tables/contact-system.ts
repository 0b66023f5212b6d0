import type * as fhir from "fhir/r4.js";
import type { ContactSystem } from "../../src/kernel/person.ts";
import { codeTable } from "../code-table.ts";

export const contactSystem = codeTable<ContactSystem, NonNullable<fhir.ContactPoint["system"]>>(
  "contact-system",
  "http://hl7.org/fhir/contact-point-system",
)({
  PHONE: "phone",
  FAX: "fax",
  EMAIL: "email",
  PAGER: "pager",
  URL: "url",
  SMS: "sms",
  OTHER: "other",
});
