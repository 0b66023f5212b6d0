import type { Reference } from "../../../kernel/reference.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Milestone } from "../milestone.ts";
import type { Clock, ClockState } from "./clock.ts";
import type { ClockRule } from "./clock-rule.ts";

const DAY = 86_400_000;

/** The calendar day of a moment, in UTC, as clocks count. */
export const dayOf = (at: DateTime): DateTime => new Date(earliest(at)).toISOString().slice(0, 10) as DateTime;

const later = (day: DateTime, days: number): DateTime =>
  new Date(earliest(day) + days * DAY).toISOString().slice(0, 10) as DateTime;

const daysBetween = (from: DateTime, to: DateTime): number => (earliest(dayOf(to)) - earliest(dayOf(from))) / DAY;

type Of = Pick<Clock, "id" | "patientId" | "referralId" | "serviceId">;

/** A clock starts on a day, and its last day in time is so many days later. */
export function startClock(of: Of, rule: ClockRule, at: DateTime): Clock {
  const dueBy = later(dayOf(at), rule.days);
  return {
    ...of,
    kind: rule.kind,
    name: rule.name,
    status: "RUNNING",
    startedOn: at,
    dueBy,
    remindOn: later(dueBy, -rule.dueSoonDays),
    stopsOn: rule.stopsOn,
    pausable: rule.pausable,
    pauses: [],
    stoppedAt: null,
    stoppedFor: null,
    stoppedBy: null,
    announced: "NOTHING",
  };
}

/** A clock that may pause stands still; others run on. */
export const pauseClock = (clock: Clock, at: DateTime, reason: string | null): Clock =>
  clock.pausable && clock.status === "RUNNING"
    ? { ...clock, status: "PAUSED", pauses: [...clock.pauses, { from: at, until: null, reason }] }
    : clock;

/** What stood still goes on, and its last day moves on by the days of the pause. */
export function resumeClock(clock: Clock, at: DateTime): Clock {
  const pause = clock.pauses.at(-1);
  if (clock.status !== "PAUSED" || !pause) return clock;
  const days = daysBetween(pause.from, at);
  return {
    ...clock,
    status: "RUNNING",
    dueBy: later(clock.dueBy, days),
    remindOn: later(clock.remindOn, days),
    pauses: [...clock.pauses.slice(0, -1), { ...pause, until: at }],
  };
}

/** What ends it. A pause ends with it, and its days count. */
export interface Stopping {
  readonly milestone: Milestone;
  readonly at: DateTime;
  readonly by: Reference | null;
}

export function stopClock(clock: Clock, { milestone, at, by }: Stopping): Clock {
  if (clock.status === "STOPPED") return clock;
  const resumed = resumeClock(clock, at);
  return { ...resumed, status: "STOPPED", stoppedAt: at, stoppedFor: milestone, stoppedBy: by };
}

/** Whether a milestone stops it: its own, no earlier than the day on which it started; and the referral's end any. */
export const isStoppedBy = (clock: Clock, { milestone, at }: Pick<Stopping, "milestone" | "at">): boolean =>
  clock.status !== "STOPPED" &&
  (milestone === "ENDED" || (clock.stopsOn === milestone && dayOf(at) >= dayOf(clock.startedOn)));

/** The whole of the last day is in time. */
export function stateOf(
  { status, dueBy, remindOn }: Pick<Clock, "status" | "dueBy" | "remindOn">,
  now: Date,
): ClockState {
  if (status !== "RUNNING") return status;
  const today = now.toISOString().slice(0, 10);
  if (today > dueBy) return "BREACHED";
  return today >= remindOn ? "DUE_SOON" : "RUNNING";
}

type Timed = Pick<Clock, "startedOn" | "stoppedAt" | "pauses">;

/** Whole days that it has run, until now or its stop, pauses left out. */
export function elapsedDays({ startedOn, stoppedAt, pauses }: Timed, now: Date): number {
  const end = stoppedAt ?? (now.toISOString() as DateTime);
  const paused = pauses.reduce((days, { from, until }) => days + daysBetween(from, until ?? end), 0);
  return daysBetween(startedOn, end) - paused;
}

export const stoppedInTime = ({ stoppedAt, dueBy }: Pick<Clock, "stoppedAt" | "dueBy">): boolean | null =>
  stoppedAt === null ? null : dayOf(stoppedAt) <= dueBy;
