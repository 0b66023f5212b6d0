import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { Circulation, CirculationState, Meeting } from "./meeting.ts";

export interface Circulating {
  /** Empty: everyone who was invited. */
  readonly recipients: readonly Reference[];
}

/** What was said and settled goes to everyone who was invited, or to those named; to nobody twice. */
export function circulateMeeting(meeting: Meeting, { recipients }: Circulating, { now }: Occasion): Decision<Meeting> {
  if (meeting.status !== "HELD")
    return refuse(wrongState(meeting.status, "Only a meeting that was held is circulated."));
  if (meeting.minutes === null && meeting.decisions.length === 0) {
    return refuse(wrongState("HELD", "There are neither minutes nor decisions to circulate."));
  }
  const wanted = recipients.length > 0 ? recipients : meeting.attendance.map(({ invitee }) => invitee);
  const fresh = wanted.filter((recipient) => !meeting.circulation.some((it) => isSame(it.recipient, recipient)));
  const sentAt = now.toISOString() as DateTime;
  return accept({
    ...meeting,
    circulation: [
      ...meeting.circulation,
      ...fresh.map((recipient): Circulation => ({ recipient, sentAt, state: "SENT" })),
    ],
  });
}

export interface Delivery {
  readonly recipient: Reference | null;
  readonly state: CirculationState;
}

/** Whether the minutes arrived with somebody. */
export function recordMeetingDelivery(meeting: Meeting, { recipient, state }: Delivery): Decision<Meeting> {
  const known = recipient !== null && meeting.circulation.some((it) => isSame(it.recipient, recipient));
  if (!known) return refuse(invalid("recipient", "The minutes were not sent to them."));
  const circulation = meeting.circulation.map((it) => (isSame(it.recipient, recipient) ? { ...it, state } : it));
  return accept({ ...meeting, circulation });
}

const isSame = (one: Reference, other: Reference): boolean =>
  one.id === null ? one.display === other.display : one.id === other.id;
