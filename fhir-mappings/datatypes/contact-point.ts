import type * as fhir from "fhir/r4.js";
import type { ContactPoint } from "../../src/kernel/person.ts";
import { coded } from "../code-table.ts";
import { contactSystem } from "../code-tables/contact-system.ts";
import { contactUse } from "../code-tables/contact-use.ts";
import { type Lens, optional, record } from "../lens.ts";
import { period } from "./period.ts";
import { integer, text } from "./primitive.ts";

export const contactPoint: Lens<fhir.ContactPoint, ContactPoint> = record<ContactPoint, fhir.ContactPoint>({
  system: optional("system", coded(contactSystem)),
  value: optional("value", text),
  use: optional("use", coded(contactUse)),
  rank: optional("rank", integer),
  period: optional("period", period),
});
