import {
  accept,
  consentRequired,
  type Decision as Decided,
  invalid,
  type Refusal,
  refuse,
  wrongState,
} from "../../../kernel/refusal.ts";
import { type DateTime, earliest, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { numbered } from "./decisions.ts";
import type { Agreement, MeetingFacts } from "./meeting.ask.ts";
import type { Attendance, Decision, Meeting } from "./meeting.ts";

export type DecisionGiven = Omit<Decision, "id"> & { readonly id: string | null };

export type MeetingGiven = Omit<Meeting, "id" | "agreement" | "minutes" | "decisions" | "closedAt" | "circulation"> & {
  /** The parents' agreement; else the newest that is on record. */
  readonly consentId: string | null;
  /** Why the carers are not invited; null where they are. */
  readonly withoutCarers: string | null;
};

/** A meeting starts as a proposal, or already booked. Carers are invited, unless a reason is given why not. */
export function bookMeeting(
  id: string,
  { consentId, withoutCarers, ...given }: MeetingGiven,
  _occasion: Occasion,
  { carers, agreements }: MeetingFacts,
): Decided<Meeting> {
  const faults = [...(isPlanned(given.status) ? [] : [notPlanned]), ...meetingFaults(given)];
  if (faults.length > 0) return refuse(...faults);
  const agreement = agreedBy(agreements, consentId);
  if (given.kind === "TEAM_AROUND_CHILD" && agreement === undefined) return refuse(parentsMustAgree);
  const uninvited = withoutCarers === null ? carers.filter(({ id }) => !isInvited(given.attendance, id)) : [];
  const invited = uninvited.map((invitee): Attendance => ({ invitee, status: "INVITED", attended: null }));
  const refused =
    withoutCarers === null ? [] : [{ text: `${WITHOUT_CARERS}${withoutCarers}`, presenter: null, minutes: null }];
  return accept({
    ...given,
    id,
    agenda: [...given.agenda, ...refused],
    agreement: agreement ? { type: "Consent", id: agreement.id, url: null, display: null, identifier: null } : null,
    attendance: [...given.attendance, ...invited],
    minutes: null,
    decisions: [],
    closedAt: null,
    circulation: [],
  });
}

const WITHOUT_CARERS = "Carers are not invited: ";

/** A Team Around the Child rests on the parents', or carers', agreement: given by a relative, or by the person. */
const agreedBy = (agreements: readonly Agreement[], wanted: string | null): Agreement | undefined =>
  agreements.find(
    ({ id, givenBy }) =>
      (wanted === null || id === wanted) && givenBy.some(({ type }) => type === "RelatedPerson" || type === "Patient"),
  );

const parentsMustAgree = consentRequired(
  "consentId",
  "A Team Around the Child meets with the parents' agreement: record their consent first.",
);

const isInvited = (attendance: readonly Attendance[], id: string | null): boolean =>
  attendance.some(({ invitee }) => invitee?.id === id);

export type MeetingRevision = Partial<
  Omit<Meeting, "id" | "patientId" | "decisions" | "agreement" | "closedAt" | "circulation"> & {
    readonly decisions: readonly DecisionGiven[];
  }
>;

/** What a meeting that was held may still have corrected. */
const RECORD_OF_MEETING: readonly string[] = ["attendance", "minutes", "decisions"];

/** Until it is held all of it may change; afterwards only the record of what was said, until that is closed. */
export function reviseMeeting(meeting: Meeting, { decisions, ...given }: MeetingRevision): Decided<Meeting> {
  const held = meeting.status === "HELD";
  if (!held && !isPlanned(meeting.status)) return refuse(over(meeting));
  if (meeting.closedAt !== null) return refuse(closed);
  const fixed = held ? Object.keys(given).filter((field) => !RECORD_OF_MEETING.includes(field)) : [];
  const revised = { ...meeting, ...given, ...(decisions && { decisions: numbered(decisions) }) };
  const becomesChild = revised.kind === "TEAM_AROUND_CHILD" && meeting.agreement === null;
  const faults = [
    ...fixed.map((field) => wrongState("HELD", "The meeting has been held: only its record changes.", field)),
    ...(held || isPlanned(revised.status) ? [] : [notPlanned]),
    ...(becomesChild && given.kind !== undefined ? [parentsMustAgree] : []),
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
  readonly decisions: readonly DecisionGiven[];
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
    decisions: numbered(outcome.decisions),
  };
  const faults = meetingFaults(held);
  return faults.length > 0 ? refuse(...faults) : accept(held);
}

/** A meeting is cancelled before it is held, never after. */
export const cancelMeeting = (meeting: Meeting): Decided<Meeting> =>
  isPlanned(meeting.status) ? accept({ ...meeting, status: "CANCELLED" }) : refuse(over(meeting));

/** The record of a meeting between agencies is closed once it is minuted, and every decision has an owner and a day. */
export function closeMeeting(meeting: Meeting, _given: object, { now }: Occasion): Decided<Meeting> {
  if (meeting.status !== "HELD") return refuse(wrongState(meeting.status, "Only a meeting that was held is closed."));
  if (meeting.closedAt !== null) return refuse(closed);
  const faults = [
    ...(MINUTED.includes(meeting.kind) && meeting.minutes === null
      ? [wrongState("HELD", "A case conference, or a meeting of agencies, cannot close without minutes.")]
      : []),
    ...meeting.decisions
      .filter(({ owner, due }) => owner === null || due === null)
      .map(({ id }) => wrongState("HELD", `Decision ${id} needs an owner and a day before the meeting can close.`)),
  ];
  return faults.length > 0 ? refuse(...faults) : accept({ ...meeting, closedAt: now.toISOString() as DateTime });
}

/** Capability 84: conferences and meetings between agencies are minuted and placed in the case file. */
const MINUTED: readonly Meeting["kind"][] = ["CASE_CONFERENCE", "TEAM_AROUND_CHILD"];

const isPlanned = (status: Meeting["status"]): boolean => status === "PROPOSED" || status === "BOOKED";

const notPlanned = invalid("status", "A meeting is PROPOSED or BOOKED until endMeeting or cancelMeeting.");

const over = ({ status }: Meeting) => wrongState(status, "The meeting has been held or cancelled.");

const closed = wrongState("CLOSED", "The record of the meeting is closed.");

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

/** From a moment, or now, for so many days. */
export function weekOf(from: DateTime | null, days: number, now: Date) {
  const start = from === null ? now.getTime() : earliest(from);
  return { from: new Date(start).toISOString(), to: new Date(start + days * 86_400_000).toISOString() };
}
