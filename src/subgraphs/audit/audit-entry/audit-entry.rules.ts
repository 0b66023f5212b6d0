import type { Actor } from "../../../access/actor.ts";
import { fault } from "../../../platform/faults.ts";

/** Who saw a person is for that person to know, and for the privacy officer. */
export const mayAskWhoSaw = ({ role, personId }: Actor, patientId: string): boolean =>
  role === "PRIVACY_OFFICER" || (role === "PATIENT" && personId === patientId);

/** What a user saw is for the privacy officer alone: it tells of many people. */
export const mayAskWhatWasSeen = ({ role }: Actor): boolean => role === "PRIVACY_OFFICER";

export function insist(permitted: boolean): void {
  if (!permitted) throw fault("FORBIDDEN", "The audit is for the privacy officer, and for whom it is about.");
}
