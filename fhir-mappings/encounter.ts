import type * as fhir from "fhir/r4.js";
import type { Contact } from "../src/subgraphs/activity/activity/activity.ts";
import { activityNote } from "./activity-note.ts";
import { coded } from "./code-table.ts";
import { contactStatus } from "./code-tables/contact-status.ts";
import { contactMode, NO_CLASS } from "./contact-mode.ts";
import { contactMoment, contactPeriod } from "./contact-period.ts";
import { contactCategories, contactCode } from "./contact-type.ts";
import { concept } from "./datatypes/coding.ts";
import { minutes } from "./datatypes/minutes.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { date, text } from "./datatypes/primitive.ts";
import { reference, typeOf } from "./datatypes/reference.ts";
import { extension, extensionValues } from "./extension.ts";
import { constant, optional, required } from "./lens.ts";
import { entire, items, member } from "./list.ts";
import { mapping } from "./mapping.ts";
import { CARE_PLAN, NEXT_CONTACT_DUE, NOTE, OUTCOME_OF_ATTENDANCE, PERTAINS_TO_GOAL } from "./profiles.ts";

/** An activity of kind CONTACT. */
export const encounter = mapping<Contact, fhir.Encounter>(
  { resourceType: "Encounter", class: NO_CLASS },
  {
    kind: constant("CONTACT"),
    id: required("id", text),
    outcome: extension(OUTCOME_OF_ATTENDANCE, "valueCodeableConcept", concept),
    plan: extension(CARE_PLAN, "valueReference", reference),
    goals: extensionValues(PERTAINS_TO_GOAL, "valueReference", reference),
    notes: extensionValues(NOTE, "valueAnnotation", activityNote),
    nextContactDue: extension(NEXT_CONTACT_DUE, "valueDate", date),
    status: required("status", coded(contactStatus)),
    mode: contactMode,
    code: contactCode,
    categories: contactCategories,
    patientId: patientAt("subject"),
    appointment: member("appointment", (it) => typeOf(it) === "Appointment", {}, entire(reference)),
    performers: items("participant", required("individual", reference), (it) => it.individual != null),
    period: contactPeriod,
    occurredAt: contactMoment,
    durationMinutes: optional("length", minutes),
    reasons: items("reasonCode", concept),
    reasonReferences: items("reasonReference", reference),
    serviceProvider: optional("serviceProvider", reference),
  },
);
