import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, isBefore } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { Activity } from "../activity/activity.ts";
import type { HospitalStay } from "./hospital-stay.ts";

/** While the person is in hospital, somebody of the team helps the ward with the way home. */
export function startDischargeCoordination(
  stay: HospitalStay,
  { lead, note }: { readonly lead: Reference; readonly note: string | null },
  { now }: Occasion,
): Decision<HospitalStay> {
  if (stay.status !== "ADMITTED") return refuse(wrongState(stay.status, "The person is not in hospital any more."));
  return accept({ ...stay, coordination: { lead, note, startedAt: now.toISOString() as DateTime } });
}

/** A contact that was made after the discharge is its follow-up; one on the ward, or an attempt, is not. */
export function followedUp(stay: HospitalStay, contact: Activity): HospitalStay {
  const at = contact.occurredAt ?? contact.period?.start ?? null;
  const waits = stay.followUpState === "DUE" || stay.followUpState === "OVERDUE";
  const late = at !== null && stay.dischargedAt !== null && !isBefore(at, stay.dischargedAt);
  return waits && late && contact.status === "COMPLETED"
    ? { ...stay, followUpState: "DONE", followUp: reference("Contact", contact.id) }
    : stay;
}
