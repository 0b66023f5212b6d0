import type { Event } from "../../../platform/events.ts";
import type { Triage } from "./triage.ts";

type Decided = "REFERRAL_ACCEPTED" | "REFERRAL_REJECTED" | "REFERRAL_REDIRECTED";

/** What whoever referred, and other rooms, wait for. */
export const triageEvent = (type: Decided, { id, patientId, serviceId, priority, redirectedToId }: Triage): Event => ({
  type,
  patientId,
  subject: { type: "Referral", id },
  data: {
    serviceId,
    ...(type === "REFERRAL_ACCEPTED" && { patientReferralPriority: priority }),
    ...(type === "REFERRAL_REDIRECTED" && { toReferralId: redirectedToId }),
  },
});
