import type * as fhir from "fhir/r4.js";
import type { DateTime, Period } from "../src/kernel/time.ts";
import { period } from "./datatypes/period.ts";
import { dateTime } from "./datatypes/primitive.ts";
import { isObject, put, without } from "./json.ts";
import { type Lens, optional, readAt, required } from "./lens.ts";
import { MOMENT } from "./profiles.ts";

const start = required<fhir.Period, "start", DateTime>("start", dateTime);
const plain = optional<fhir.Encounter, "period", Period>("period", period);

/** An encounter has no moment but only a period; ours is a period of no length that says so. */
const isMoment = (json: fhir.Period | undefined): json is fhir.Period =>
  isObject(json) && Array.isArray(json.extension) && json.extension.some((it) => it?.url === MOMENT);

export const contactPeriod: Lens<fhir.Encounter, Period | null> = {
  get: (whole, faults) => (isMoment(whole.period) ? null : plain.get(whole, faults)),
  set: (part, whole) => plain.set(part, isMoment(whole?.period) ? { ...whole!, period: {} } : whole),
};

export const contactMoment: Lens<fhir.Encounter, DateTime | null> = {
  get: (whole, faults) => (isMoment(whole.period) ? readAt(start, whole.period, faults, "period") : null),
  set: (part, whole) =>
    part === null
      ? without(whole, "period")
      : put(whole, "period", { extension: [{ url: MOMENT, valueBoolean: true }], start: part, end: part }),
};
