import type * as fhir from "fhir/r4.js";
import type { HumanName } from "../../src/kernel/person.ts";
import { coded } from "../code-table.ts";
import { nameUse } from "../code-tables/name-use.ts";
import { type Lens, optional, record } from "../lens.ts";
import { texts } from "../list.ts";
import { period } from "./period.ts";
import { text } from "./primitive.ts";

export const humanName: Lens<fhir.HumanName, HumanName> = record<HumanName, fhir.HumanName>({
  use: optional("use", coded(nameUse)),
  text: optional("text", text),
  family: optional("family", text),
  given: texts("given"),
  prefix: texts("prefix"),
  suffix: texts("suffix"),
  period: optional("period", period),
});
