import type { Event } from "../../../platform/events.ts";
import { contactModes } from "../contact-mode.ts";
import type { Activity } from "./activity.ts";
import { visits } from "./contact.rules.ts";

/** What others wait for: that the person was reached, or not; and from a first visit, the time for the plan runs. */
export function contactEvents(contact: Activity, serviceId: string | null): readonly Event[] {
  const { id, patientId, status, categories, performers, occurredAt, period, nextContactDue } = contact;
  const about = { patientId, subject: { type: "Activity", id } };
  const at = occurredAt ?? period?.start ?? null;
  const outcome = status === "COMPLETED" ? "MADE" : "NOT_MADE";
  const recorderId = performers[0]?.id ?? null;
  const mode = contactModes.among(categories);
  return [
    { ...about, type: "CONTACT_RECORDED", data: { at, outcome, mode, recorderId, nextContactDue, serviceId } },
    ...(visits.among(categories) === null ? [] : [{ ...about, type: "FIRST_VISIT_HELD", data: { at } }]),
  ];
}
