import type { Goal, GoalTarget } from "../../../src/subgraphs/care-plans/goal/goal.ts";
import * as it from "./kernel.ts";

const target = it
  .model<GoalTarget>({
    measure: it.orNull(it.concept),
    quantity: it.orNull(it.quantity),
    text: it.orNull(it.text),
    dueDate: it.orNull(it.partialDate),
  })
  .map((one) => (one.quantity ? { ...one, text: null } : one));

export const goal = it.model<Goal>({
  id: it.id,
  patientId: it.id,
  lifecycleStatus: it.anyOf(
    "PROPOSED",
    "PLANNED",
    "ACCEPTED",
    "ACTIVE",
    "ON_HOLD",
    "COMPLETED",
    "CANCELLED",
    "ENTERED_IN_ERROR",
    "REJECTED",
  ),
  achievementStatus: it.orNull(
    it.anyOf(
      "IN_PROGRESS",
      "IMPROVING",
      "WORSENING",
      "NO_CHANGE",
      "ACHIEVED",
      "SUSTAINING",
      "NOT_ACHIEVED",
      "NO_PROGRESS",
      "NOT_ATTAINABLE",
    ),
  ),
  categories: it.few(it.concept),
  priority: it.orNull(it.concept),
  description: it.concept,
  startDate: it.orNull(it.partialDate),
  targets: it.few(target),
  statusDate: it.orNull(it.partialDate),
  statusReason: it.orNull(it.text),
  expressedBy: it.orNull(it.reference),
  addresses: it.few(it.reference),
  outcomeReferences: it.few(it.reference),
  notes: it.few(it.note),
});
