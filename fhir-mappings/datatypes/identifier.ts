import type * as fhir from "fhir/r4.js";
import type { Identifier } from "../../src/kernel/identifier.ts";
import { type Lens, optional, record } from "../lens.ts";
import { text } from "./primitive.ts";

export const identifier: Lens<fhir.Identifier, Identifier> = record<Identifier, fhir.Identifier>({
  system: optional("system", text),
  value: optional("value", text),
});
