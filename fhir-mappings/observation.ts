import type * as fhir from "fhir/r4.js";
import type { Observation, ObservedComponent } from "../src/subgraphs/patients/observation/observation.ts";
import { variant } from "./choice.ts";
import { coded } from "./code-table.ts";
import { observationStatus } from "./code-tables/observation-status.ts";
import { concept } from "./datatypes/coding.ts";
import { note } from "./datatypes/note.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { period } from "./datatypes/period.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference, typeOf } from "./datatypes/reference.ts";
import { extensionValues } from "./extension.ts";
import { optional, record, required } from "./lens.ts";
import { entire, items, member } from "./list.ts";
import { mapping } from "./mapping.ts";
import { observedValue } from "./observed-value.ts";
import { PERTAINS_TO_GOAL } from "./profiles.ts";

const EFFECTIVE = ["effectiveDateTime", "effectivePeriod", "effectiveTiming", "effectiveInstant"] as const;

const component = record<ObservedComponent, fhir.ObservationComponent>({
  code: required("code", concept),
  value: observedValue(),
});

export const observation = mapping<Observation, fhir.Observation>(
  { resourceType: "Observation" },
  {
    id: required("id", text),
    status: required("status", coded(observationStatus)),
    categories: items("category", concept),
    code: required("code", concept),
    patientId: patientAt("subject"),
    encounter: optional("encounter", reference),
    plan: member("basedOn", (it) => typeOf(it) === "CarePlan", {}, entire(reference)),
    goals: extensionValues(PERTAINS_TO_GOAL, "valueReference", reference),
    effectiveAt: variant("effectiveDateTime", dateTime, EFFECTIVE),
    effectivePeriod: variant("effectivePeriod", period, EFFECTIVE),
    issued: optional("issued", dateTime),
    performers: items("performer", reference),
    value: observedValue(),
    dataAbsentReason: optional("dataAbsentReason", concept),
    interpretations: items("interpretation", concept),
    notes: items("note", note),
    components: items("component", component),
  },
);
