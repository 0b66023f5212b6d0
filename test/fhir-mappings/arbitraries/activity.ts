import * as fc from "fast-check";
import type {
  Activity,
  ActivityNote,
  Contact,
  Intervention,
} from "../../../src/subgraphs/activity/activity/activity.ts";
import * as it from "./kernel.ts";

type Shared = Omit<Activity, "kind" | "status">;

const activityNote: fc.Arbitrary<ActivityNote> = fc
  .tuple(it.note, it.orNull(it.anyOf("FACT", "OPINION")))
  .map(([one, kind]) => ({ ...one, kind }));

const shared: fc.Arbitrary<Shared> = it
  .model<Shared>({
    id: it.id,
    patientId: it.id,
    code: it.orNull(it.concept),
    categories: it.few(it.concept),
    mode: it.orNull(it.coding),
    period: it.orNull(it.period),
    occurredAt: it.orNull(it.dateTime),
    durationMinutes: it.orNull(fc.nat({ max: 600 })),
    performers: it.few(it.reference),
    serviceProvider: it.orNull(it.reference),
    plan: it.orNull(it.referenceTo("CarePlan")),
    goals: it.few(it.reference),
    reasons: it.few(it.concept),
    reasonReferences: it.few(it.reference),
    outcome: it.orNull(it.concept),
    notes: it.few(activityNote),
    nextContactDue: it.orNull(it.partialDate),
    appointment: it.orNull(it.referenceTo("Appointment")),
  })
  .map((one) => (one.occurredAt ? { ...one, period: null } : one));

const contactStatus = it.anyOf(
  "PLANNED",
  "ARRIVED",
  "TRIAGED",
  "IN_PROGRESS",
  "ON_LEAVE",
  "COMPLETED",
  "CANCELLED",
  "ENTERED_IN_ERROR",
  "UNKNOWN",
);
const interventionStatus = it.anyOf(
  "PLANNED",
  "IN_PROGRESS",
  "NOT_DONE",
  "ON_HOLD",
  "STOPPED",
  "COMPLETED",
  "ENTERED_IN_ERROR",
  "UNKNOWN",
);

export const contact: fc.Arbitrary<Contact> = fc
  .tuple(shared, contactStatus)
  .map(([one, status]) => ({ ...one, kind: "CONTACT" as const, status }));
export const intervention: fc.Arbitrary<Intervention> = fc
  .tuple(shared, interventionStatus)
  .map(([one, status]) => ({ ...one, kind: "INTERVENTION" as const, status }));
