import type * as fhir from "fhir/r4.js";
import type { Contact } from "../src/subgraphs/activity/activity/activity.ts";
import { coded } from "./code-table.ts";
import { contactStatus } from "./code-tables/contact-status.ts";
import { contactMode, NO_CLASS } from "./contact-mode.ts";
import { contactMoment, contactPeriod } from "./contact-period.ts";
import { contactCategories, contactCode } from "./contact-type.ts";
import { concept } from "./datatypes/coding.ts";
import { minutes } from "./datatypes/minutes.ts";
import { note } from "./datatypes/note.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension, extensionValues } from "./extension.ts";
import { constant, optional, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { CARE_PLAN, NOTE, OUTCOME_OF_ATTENDANCE, PERTAINS_TO_GOAL } from "./profiles.ts";

/** An activity of kind CONTACT. */
export const encounter = mapping<Contact, fhir.Encounter>(
  { resourceType: "Encounter", class: NO_CLASS },
  {
    kind: constant("CONTACT"),
    id: required("id", text),
    outcome: extension(OUTCOME_OF_ATTENDANCE, "valueCodeableConcept", concept),
    plan: extension(CARE_PLAN, "valueReference", reference),
    goals: extensionValues(PERTAINS_TO_GOAL, "valueReference", reference),
    notes: extensionValues(NOTE, "valueAnnotation", note),
    status: required("status", coded(contactStatus)),
    mode: contactMode,
    code: contactCode,
    categories: contactCategories,
    patientId: patientAt("subject"),
    performers: items("participant", required("individual", reference), (it) => it.individual != null),
    period: contactPeriod,
    occurredAt: contactMoment,
    durationMinutes: optional("length", minutes),
    reasons: items("reasonCode", concept),
    reasonReferences: items("reasonReference", reference),
    serviceProvider: optional("serviceProvider", reference),
  },
);
