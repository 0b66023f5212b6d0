import type * as fhir from "fhir/r4.js";
import type { Address } from "../../src/kernel/person.ts";
import { coded } from "../code-table.ts";
import { addressUse } from "../code-tables/address-use.ts";
import { type Lens, optional, record } from "../lens.ts";
import { texts } from "../list.ts";
import { period } from "./period.ts";
import { text } from "./primitive.ts";

/** FHIR's `state` is the county of a British address. */
export const address: Lens<fhir.Address, Address> = record<Address, fhir.Address>({
  use: optional("use", coded(addressUse)),
  text: optional("text", text),
  lines: texts("line"),
  city: optional("city", text),
  district: optional("district", text),
  county: optional("state", text),
  postcode: optional("postalCode", text),
  country: optional("country", text),
  period: optional("period", period),
});
