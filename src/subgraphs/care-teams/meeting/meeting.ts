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
  readonly attendance: readonly Attendance[];
  readonly minutes: string | null;
  readonly decisions: readonly Decision[];
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
  readonly text: string;
  readonly owner: Reference | null;
  readonly due: DateTime | null;
}

export type MeetingKind = "MDT" | "TEAM_AROUND_CHILD" | "CASE_CONFERENCE" | "REVIEW" | "OTHER";
export type MeetingStatus = "PROPOSED" | "BOOKED" | "HELD" | "CANCELLED" | "ENTERED_IN_ERROR";
export type AttendanceStatus = "INVITED" | "ACCEPTED" | "DECLINED" | "TENTATIVE";
