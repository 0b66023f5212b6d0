import type * as fhir from "fhir/r4.js";
import type { ActionAcknowledgement, PlanAction } from "../src/subgraphs/care-plans/plan-action/plan-action.ts";
import { coded } from "./code-table.ts";
import { planActionStatus } from "./code-tables/plan-action-status.ts";
import { concept } from "./datatypes/coding.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { date, dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { type Lens, optional, present, required, within } from "./lens.ts";
import { mapping } from "./mapping.ts";
import {
  aCode,
  aFlag,
  aReference,
  made,
  theCode,
  theId,
  theMoment,
  theReference,
  theReferences,
  url,
} from "./parts.ts";
import { PERTAINS_TO_GOAL, PLAN_ACTION } from "./profiles.ts";

const KINDS = [
  "SUPPORT",
  "EDUCATION",
  "SELF_MANAGEMENT",
  "PEER_SUPPORT",
  "HEALTH_COACHING",
  "EMPLOYMENT",
  "TRAINING",
  "BENEFITS",
  "INFORMATION_GIVEN",
  "LINK_TO_SERVICE",
  "LINK_TO_ADVOCACY",
  "ADVOCACY",
  "AGENCY_ADVOCACY",
  "MEETING_DECISION",
  "OTHER",
] as const;
const component = aCode(
  "SHARED_DECISION_MAKING",
  "PERSONALISED_CARE_AND_SUPPORT_PLANNING",
  "ENABLING_CHOICE",
  "SOCIAL_PRESCRIBING",
  "SUPPORTED_SELF_MANAGEMENT",
  "PERSONAL_HEALTH_BUDGETS",
);
const format = aCode(
  "SPOKEN",
  "PRINT",
  "LARGE_PRINT",
  "EASY_READ",
  "BRAILLE",
  "AUDIO",
  "VIDEO",
  "SIGN_LANGUAGE",
  "TRANSLATED",
  "ELECTRONIC",
);

/** The kinds and components of an action, which a template of it has too. */
export const actionKindOrNone = aCode(...KINDS);
export const careComponent = component;

const due: Lens<fhir.Task, PlanAction["dueDate"]> = within(
  "restriction",
  within<fhir.TaskRestriction, "period", PlanAction["dueDate"]>("period", optional("end", date)),
);

/** Whether a Task is an action of a plan, which its profile says. */
export const isPlanAction = ({ meta }: fhir.Task): boolean =>
  Array.isArray(meta?.profile) && meta.profile.includes(PLAN_ACTION);

/** A Task of our own profile: one thing that somebody is to do under a plan. */
export const planAction = mapping<PlanAction, fhir.Task>(
  { resourceType: "Task", intent: "plan", meta: { profile: [PLAN_ACTION] } },
  {
    id: required("id", text),
    planId: theId("CarePlan")(url("CarePlan")),
    kind: theCode(...KINDS)(url("ActionKind")),
    component: component(url("PersonalisedCareComponent")),
    goals: theReferences(PERTAINS_TO_GOAL),
    addresses: theReferences(url("Addresses")),
    service: aReference(url("Service")),
    informationFormat: format(url("InformationFormat")),
    origin: aReference(url("Origin")),
    acknowledgement: made<fhir.Task, ActionAcknowledgement>(url("Acknowledgement"), {
      accepted: present(aFlag("accepted"), "has no accepted"),
      by: theReference("by"),
      at: theMoment("at"),
    }),
    status: required("status", coded(planActionStatus)),
    statusReason: within("statusReason", optional("text", text)),
    code: optional("code", concept),
    description: required("description", text),
    patientId: patientAt("for"),
    statusAt: required("lastModified", dateTime),
    owner: optional("owner", reference),
    dueDate: due,
  },
);
