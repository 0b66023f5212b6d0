import type { Event } from "../../../platform/events.ts";
import type { SafetyConcern } from "./safety-concern.ts";

/** What became of a concern, for those who wait for it: ids, codes and times, and nothing of what it says. */
export const concernEvent = (type: string, { id, patientId, ...concern }: SafetyConcern): Event => ({
  type,
  patientId,
  subject: { type: "SafetyConcern", id },
  data: {
    kind: concern.kind,
    urgency: concern.urgency,
    acknowledgeBy: concern.acknowledgeBy,
    contactId: concern.namedContact.id,
    to: concern.escalations.at(-1)?.to ?? null,
    outcome: concern.closing?.outcome ?? null,
  },
});
