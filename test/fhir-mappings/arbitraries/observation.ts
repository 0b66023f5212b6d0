import * as fc from "fast-check";
import type {
  Observation,
  ObservedComponent,
  ObservedValue,
} from "../../../src/subgraphs/patients/observation/observation.ts";
import * as it from "./kernel.ts";

const value: fc.Arbitrary<ObservedValue> = fc.oneof(
  it.quantity.map((quantity) => ({ kind: "QUANTITY" as const, quantity })),
  it.concept.map((concept) => ({ kind: "CONCEPT" as const, concept })),
  it.text.map((text) => ({ kind: "TEXT" as const, text })),
  it.flag.map((boolean) => ({ kind: "BOOLEAN" as const, boolean })),
  fc.integer().map((integer) => ({ kind: "INTEGER" as const, integer })),
  it.dateTime.map((dateTime) => ({ kind: "DATE_TIME" as const, dateTime })),
);

const component = it.model<ObservedComponent>({ code: it.concept, value: it.orNull(value) });

export const observation = it
  .model<Observation>({
    id: it.id,
    patientId: it.id,
    status: it.anyOf(
      "REGISTERED",
      "PRELIMINARY",
      "FINAL",
      "AMENDED",
      "CORRECTED",
      "CANCELLED",
      "ENTERED_IN_ERROR",
      "UNKNOWN",
    ),
    categories: it.few(it.concept),
    code: it.concept,
    effectiveAt: it.orNull(it.dateTime),
    effectivePeriod: it.orNull(it.period),
    issued: it.orNull(it.instant),
    performers: it.few(it.reference),
    encounter: it.orNull(it.reference),
    plan: it.orNull(it.referenceTo("CarePlan")),
    goals: it.few(it.reference),
    value: it.orNull(value),
    dataAbsentReason: it.orNull(it.concept),
    interpretations: it.few(it.concept),
    components: it.few(component),
    notes: it.few(it.note),
  })
  .map((one) => (one.effectiveAt ? { ...one, effectivePeriod: null } : one));
