import type * as fhir from "fhir/r4.js";
import type { DateTime } from "../src/kernel/time.ts";
import { variant } from "./choice.ts";
import { dateTime, flag } from "./datatypes/primitive.ts";
import { type Lens, optional } from "./lens.ts";

const bare: Lens<fhir.Patient, boolean | null> = optional("deceasedBoolean", flag);

export const deceasedAt: Lens<fhir.Patient, DateTime | null> = variant("deceasedDateTime", dateTime, [
  "deceasedBoolean",
  "deceasedDateTime",
]);

/** A date of death says by itself that the person has died; so this is written after it, and only if it says more. */
export const deceased: Lens<fhir.Patient, boolean | null> = {
  get: (whole, faults) => (whole.deceasedDateTime == null ? bare.get(whole, faults) : true),
  set: bare.set,
};
