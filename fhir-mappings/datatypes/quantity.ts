import type * as fhir from "fhir/r4.js";
import type { Quantity } from "../../src/kernel/quantity.ts";
import { type Lens, optional, record } from "../lens.ts";
import { decimal, oneOf, text } from "./primitive.ts";

export const quantity: Lens<fhir.Quantity, Quantity> = record<Quantity, fhir.Quantity>({
  value: optional("value", decimal),
  comparator: optional("comparator", oneOf("<", "<=", ">=", ">")),
  unit: optional("unit", text),
  system: optional("system", text),
  code: optional("code", text),
});
