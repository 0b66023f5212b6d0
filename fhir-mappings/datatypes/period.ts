import type * as fhir from "fhir/r4.js";
import type { Period } from "../../src/kernel/time.ts";
import { type Lens, optional, record } from "../lens.ts";
import { dateTime } from "./primitive.ts";

export const period: Lens<fhir.Period, Period> = record<Period, fhir.Period>({
  start: optional("start", dateTime),
  end: optional("end", dateTime),
});
