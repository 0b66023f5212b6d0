import type * as fhir from "fhir/r4.js";
import type { Intervention } from "../src/subgraphs/activity/activity/activity.ts";
import { activityNote } from "./activity-note.ts";
import { variant } from "./choice.ts";
import { coded } from "./code-table.ts";
import { interventionStatus } from "./code-tables/intervention-status.ts";
import { coding, concept } from "./datatypes/coding.ts";
import { minutes } from "./datatypes/minutes.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { period } from "./datatypes/period.ts";
import { date, dateTime, text } from "./datatypes/primitive.ts";
import { reference, typeOf } from "./datatypes/reference.ts";
import { extension, extensionValues } from "./extension.ts";
import { constant, optional, required } from "./lens.ts";
import { entire, firstAndRest, items, member } from "./list.ts";
import { mapping } from "./mapping.ts";
import {
  APPOINTMENT,
  DURATION,
  FURTHER_CATEGORY,
  MODE,
  NEXT_CONTACT_DUE,
  PERTAINS_TO_GOAL,
  SERVICE_PROVIDER,
} from "./profiles.ts";

const PERFORMED = [
  "performedDateTime",
  "performedPeriod",
  "performedString",
  "performedAge",
  "performedRange",
] as const;

/** An activity of kind INTERVENTION. */
export const procedure = mapping<Intervention, fhir.Procedure>(
  { resourceType: "Procedure" },
  {
    kind: constant("INTERVENTION"),
    id: required("id", text),
    mode: extension(MODE, "valueCoding", coding),
    durationMinutes: extension(DURATION, "valueDuration", minutes),
    serviceProvider: extension(SERVICE_PROVIDER, "valueReference", reference),
    nextContactDue: extension(NEXT_CONTACT_DUE, "valueDate", date),
    appointment: extension(APPOINTMENT, "valueReference", reference),
    goals: extensionValues(PERTAINS_TO_GOAL, "valueReference", reference),
    plan: member("basedOn", (it) => typeOf(it) === "CarePlan", {}, entire(reference)),
    status: required("status", coded(interventionStatus)),
    categories: firstAndRest(
      optional("category", concept),
      extensionValues(FURTHER_CATEGORY, "valueCodeableConcept", concept),
    ),
    code: optional("code", concept),
    patientId: patientAt("subject"),
    occurredAt: variant("performedDateTime", dateTime, PERFORMED),
    period: variant("performedPeriod", period, PERFORMED),
    performers: items("performer", required("actor", reference)),
    reasons: items("reasonCode", concept),
    reasonReferences: items("reasonReference", reference),
    outcome: optional("outcome", concept),
    notes: items("note", activityNote),
  },
);
