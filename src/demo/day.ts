import type { DateTime, PartialDate, Period } from "../kernel/time.ts";

const MS_PER_DAY = 86_400_000;

/** The reference day of a demo. Everything in it happened so many days before, or will so many days after. */
export interface Day {
  readonly year: number;
  date(days: number): PartialDate;
  at(days: number, hour?: number, minute?: number): DateTime;
  /** From one day to another, at day precision; open where `to` is left out. */
  period(from: number, to?: number): Period;
}

/** `text` is a date of the calendar: `2026-11-22`. */
export function dayOf(text: string): Day {
  const midnight = Date.parse(`${text}T00:00:00Z`);
  const known = new Map<number, string>();
  const date = (days: number): string => {
    const text = known.get(days) ?? new Date(midnight + days * MS_PER_DAY).toISOString().slice(0, 10);
    known.set(days, text);
    return text;
  };
  const two = (number: number) => String(number).padStart(2, "0");
  return {
    year: Number(text.slice(0, 4)),
    date: (days) => date(days) as PartialDate,
    at: (days, hour = 9, minute = 0) => `${date(days)}T${two(hour)}:${two(minute)}:00.000Z` as DateTime,
    period: (from, to) => ({
      start: date(from) as string as DateTime,
      end: to === undefined ? null : (date(to) as string as DateTime),
    }),
  };
}
