import {
  accept,
  type Decision as Decided,
  invalid,
  type Refusal,
  refuse,
  wrongState,
} from "../../../kernel/refusal.ts";
import { type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { Attendance, Decision, Meeting } from "./meeting.ts";

export type MeetingGiven = Omit<Meeting, "id" | "minutes" | "decisions">;

/** A meeting starts as a proposal, or already booked. */
export function bookMeeting(id: string, given: MeetingGiven): Decided<Meeting> {
  const faults = [...(isPlanned(given.status) ? [] : [notPlanned]), ...meetingFaults(given)];
  return faults.length > 0 ? refuse(...faults) : accept({ ...given, id, minutes: null, decisions: [] });
}

export type MeetingRevision = Partial<Omit<Meeting, "id" | "patientId">>;

/** What a meeting that was held may still have corrected. */
const RECORD_OF_MEETING: readonly string[] = ["attendance", "minutes", "decisions"];

/** Until it is held all of it may change; afterwards only the record of what was said, decided and by whom. */
export function reviseMeeting(meeting: Meeting, given: MeetingRevision): Decided<Meeting> {
  const held = meeting.status === "HELD";
  if (!held && !isPlanned(meeting.status)) return refuse(over(meeting));
  const fixed = held ? Object.keys(given).filter((field) => !RECORD_OF_MEETING.includes(field)) : [];
  const revised = { ...meeting, ...given };
  const faults = [
    ...fixed.map((field) => wrongState("HELD", "The meeting has been held: only its record changes.", field)),
    ...(held || isPlanned(revised.status) ? [] : [notPlanned]),
    ...(fixed.length > 0 ? [] : meetingFaults(revised)),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(revised);
}

export interface MeetingOutcome {
  readonly start: DateTime | null;
  readonly end: DateTime | null;
  /** Empty: as they answered. */
  readonly attendance: readonly Attendance[];
  readonly minutes: string | null;
  readonly decisions: readonly Decision[];
}

/** A planned meeting has been held: when it truly was, who came, what was said, and who does what by when. */
export function endMeeting(meeting: Meeting, outcome: MeetingOutcome): Decided<Meeting> {
  if (!isPlanned(meeting.status)) return refuse(over(meeting));
  const held: Meeting = {
    ...meeting,
    status: "HELD",
    start: outcome.start ?? meeting.start,
    end: outcome.end ?? meeting.end,
    attendance: outcome.attendance.length > 0 ? outcome.attendance : meeting.attendance,
    minutes: outcome.minutes ?? meeting.minutes,
    decisions: outcome.decisions,
  };
  const faults = meetingFaults(held);
  return faults.length > 0 ? refuse(...faults) : accept(held);
}

/** A meeting is cancelled before it is held, never after. */
export const cancelMeeting = (meeting: Meeting): Decided<Meeting> =>
  isPlanned(meeting.status) ? accept({ ...meeting, status: "CANCELLED" }) : refuse(over(meeting));

const isPlanned = (status: Meeting["status"]): boolean => status === "PROPOSED" || status === "BOOKED";

const notPlanned = invalid("status", "A meeting is PROPOSED or BOOKED until endMeeting or cancelMeeting.");

const over = ({ status }: Meeting) => wrongState(status, "The meeting has been held or cancelled.");

const meetingFaults = (meeting: Pick<Meeting, "status" | "start" | "end" | "attendance">): readonly Refusal[] => [
  ...timeFaults(meeting),
  ...meeting.attendance.flatMap(({ invitee }: { invitee: unknown }, i) =>
    invitee === null ? [invalid(`attendance.${i}.invitee`, "Say who is invited.")] : [],
  ),
];

/** FHIR R4 app-2 and app-3: once it is booked, a meeting has a start and an end. */
function timeFaults({ status, start, end }: Pick<Meeting, "status" | "start" | "end">): readonly Refusal[] {
  if (status !== "PROPOSED" && start === null) return [invalid("start", "A meeting needs its start.")];
  if (status !== "PROPOSED" && end === null) return [invalid("end", "A meeting needs its end.")];
  return endsBeforeStart(start, end) ? [invalid("end", "A meeting ends after it starts.")] : [];
}

interface Upcoming {
  readonly upcoming?: boolean | null;
}

/** What is upcoming is planned for today or later, or for no time yet. */
export const fromToday = <Filter extends Upcoming>(filter: Filter | null | undefined, now: Date) => ({
  ...filter,
  upcoming: filter?.upcoming ? now.toISOString().slice(0, 10) : null,
});
