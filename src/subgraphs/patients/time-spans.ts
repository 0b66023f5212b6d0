import { type DateTime, earliest, type PartialDate, type Period } from "../../kernel/time.ts";

/** Compared at the precision of the less precise of the two: what ends in 2026 may have started on a day of 2026. */
export const isBefore = (end: DateTime, start: DateTime | PartialDate): boolean => {
  const [days, others] = [end, start].map((text) => text.slice(0, "2026-11-22".length)) as [string, string];
  if (end.length > days.length && start.length > others.length) return earliest(end) < earliest(start);
  const precision = Math.min(days.length, others.length);
  return days.slice(0, precision) < others.slice(0, precision);
};

export const endsBeforeStart = (period: Period | null): boolean =>
  Boolean(period?.start && period.end && isBefore(period.end, period.start));
