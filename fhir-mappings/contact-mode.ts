import type * as fhir from "fhir/r4.js";
import type { Coding } from "../src/kernel/coding.ts";
import { coding } from "./datatypes/coding.ts";
import { isObject, put } from "./json.ts";
import { type Lens, readAt } from "./lens.ts";
import { DATA_ABSENT } from "./profiles.ts";

/** FHIR insists on a class, so a contact of unknown mode says that it is unknown. */
export const NO_CLASS: fhir.Coding = { extension: [{ url: DATA_ABSENT, valueCode: "unknown" }] };

const isAbsent = (json: fhir.Coding): boolean =>
  json == null ||
  (isObject(json) &&
    json.code === undefined &&
    Array.isArray(json.extension) &&
    json.extension.some((it) => it?.url === DATA_ABSENT));

export const contactMode: Lens<fhir.Encounter, Coding | null> = {
  get: (whole, faults) => (isAbsent(whole.class) ? null : readAt(coding, whole.class, faults, "class")),
  set: (part, whole) => {
    const old = whole === undefined || isAbsent(whole.class) ? undefined : whole.class;
    return put(whole, "class", part === null ? NO_CLASS : coding.set(part, old));
  },
};
