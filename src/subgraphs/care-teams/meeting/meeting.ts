import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** A meeting of a care team about one person: planned, held, and what came of it. */
export interface Meeting {
  readonly id: string;
  readonly patientId: string;
  readonly careTeam: Reference | null;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly title: string | null;
  readonly start: DateTime | null;
  readonly end: DateTime | null;
  readonly agenda: readonly AgendaItem[];
  /** The consent on which a Team Around the Child rests. */
  readonly agreement: Reference | null;
  readonly attendance: readonly Attendance[];
  readonly minutes: string | null;
  readonly decisions: readonly Decision[];
  /** When its record was closed: minutes approved, every decision with an owner and a day. */
  readonly closedAt: DateTime | null;
  readonly circulation: readonly Circulation[];
}

/** One thing to be talked about: who brings it, and for how long. */
export interface AgendaItem {
  readonly text: string;
  readonly presenter: Reference | null;
  readonly minutes: number | null;
}

/** Somebody to whom the minutes went, and whether they have them. */
export interface Circulation {
  readonly recipient: Reference;
  readonly sentAt: DateTime;
  readonly state: CirculationState;
}

/** One invited person or organisation: what they answered, and whether they came. */
export interface Attendance {
  readonly invitee: Reference;
  readonly status: AttendanceStatus;
  /** Null until the meeting is held, and where nobody noted it. */
  readonly attended: boolean | null;
}

/** What the meeting settled: who does it, and by when. */
export interface Decision {
  /** Unique within the meeting. */
  readonly id: string;
  readonly text: string;
  readonly owner: Reference | null;
  readonly due: DateTime | null;
}

export type MeetingKind = "MDT" | "TEAM_AROUND_CHILD" | "CASE_CONFERENCE" | "REVIEW" | "OTHER";
export type MeetingStatus = "PROPOSED" | "BOOKED" | "HELD" | "CANCELLED" | "ENTERED_IN_ERROR";
export type AttendanceStatus = "INVITED" | "ACCEPTED" | "DECLINED" | "TENTATIVE";
export type CirculationState = "SENT" | "RECEIVED" | "FAILED";
