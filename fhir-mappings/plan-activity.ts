import type * as fhir from "fhir/r4.js";
import type { PlanActivity, PlanActivityDetail } from "../src/subgraphs/care-plans/care-plan/care-plan.ts";
import { variant } from "./choice.ts";
import { coded } from "./code-table.ts";
import { planActivityStatus } from "./code-tables/plan-activity-status.ts";
import { concept } from "./datatypes/coding.ts";
import { note } from "./datatypes/note.ts";
import { period } from "./datatypes/period.ts";
import { flag, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { isObject, without } from "./json.ts";
import { type Lens, optional, record, required } from "./lens.ts";
import { items } from "./list.ts";

const SCHEDULED = ["scheduledTiming", "scheduledPeriod", "scheduledString"] as const;

const detail = record<PlanActivityDetail, fhir.CarePlanActivityDetail>({
  code: optional("code", concept),
  reasons: items("reasonCode", concept),
  reasonReferences: items("reasonReference", reference),
  goals: items("goal", reference),
  status: required("status", coded(planActivityStatus)),
  statusReason: optional("statusReason", concept),
  doNotPerform: optional("doNotPerform", flag),
  scheduledPeriod: variant("scheduledPeriod", period, SCHEDULED),
  scheduledText: variant("scheduledString", text, SCHEDULED),
  location: optional("location", reference),
  performers: items("performer", reference),
  description: optional("description", text),
});

const activities: Lens<fhir.CarePlan, readonly PlanActivity[]> = items(
  "activity",
  record<PlanActivity, fhir.CarePlanActivity>({
    id: required("id", text),
    outcomes: items("outcomeCodeableConcept", concept),
    outcomeReferences: items("outcomeReference", reference),
    progress: items("progress", note),
    reference: optional("reference", reference),
    detail: optional("detail", detail),
  }),
);

const place = (index: number): string => String(index + 1);
const isUnnumbered = (it: fhir.CarePlanActivity): boolean => isObject(it) && it.id == null;

/** The plan with its place as the id of each activity that has none. */
const numbered = (whole: fhir.CarePlan): fhir.CarePlan => {
  const { activity } = whole;
  if (!Array.isArray(activity) || !activity.some(isUnnumbered)) return whole;
  return { ...whole, activity: activity.map((it, index) => (isUnnumbered(it) ? { id: place(index), ...it } : it)) };
};

/** An activity's id is its element's, or else its place from 1; it is written only where it differs from its place. */
export const planActivities: Lens<fhir.CarePlan, readonly PlanActivity[]> = {
  get: (whole, faults) => activities.get(numbered(whole), faults),
  set: (parts, whole) => {
    const next = activities.set(parts, whole && numbered(whole));
    if (next.activity === undefined) return next;
    const stated = new Set(Array.isArray(whole?.activity) ? whole.activity.map((it) => it?.id) : []);
    const isOwnPlace = (id: string | undefined, index: number): boolean => id === place(index) && !stated.has(id);
    const activity = next.activity.map((it, index) => (isOwnPlace(it.id, index) ? without(it, "id") : it));
    return { ...next, activity };
  },
};
