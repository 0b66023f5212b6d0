import type * as fhir from "fhir/r4.js";
import type { AddressUse } from "../../src/kernel/person.ts";
import { codeTable } from "../code-table.ts";

export const addressUse = codeTable<AddressUse, NonNullable<fhir.Address["use"]>>(
  "address-use",
  "http://hl7.org/fhir/address-use",
)({
  HOME: "home",
  WORK: "work",
  TEMP: "temp",
  OLD: "old",
  BILLING: "billing",
});
