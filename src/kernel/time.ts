/** A calendar date of known precision: `2026`, `2026-11` or `2026-11-22`. FHIR date. */
export type PartialDate = string & { readonly __brand: "PartialDate" };

/** A date, or an instant with its offset: `2026-11-22T10:30:00+00:00`. FHIR dateTime. */
export type DateTime = string & { readonly __brand: "DateTime" };

/** From `start` to `end`, both inclusive and both optional. An open end has not happened yet. */
export interface Period {
  readonly start: DateTime | null;
  readonly end: DateTime | null;
}

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** FHIR R4 `date`: https://hl7.org/fhir/R4/datatypes.html#date. Null when the text is none, or no day of the calendar. */
export const parsePartialDate = (text: string): PartialDate | null => {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  return day === undefined || Number(day) <= daysIn(Number(year), Number(month)) ? (text as PartialDate) : null;
};

/** FHIR R4 `dateTime`: a partial date, or an instant that must carry its offset. */
export const parseDateTime = (text: string): DateTime | null => {
  const day = INSTANT.exec(text)?.[1] ?? text;
  return parsePartialDate(day) ? (text as DateTime) : null;
};

/** The first instant that a date or dateTime of any precision may mean, in UTC milliseconds. */
export const earliest = (text: PartialDate | DateTime): number => Date.parse(text);

/** Whether `period` covers the instant `at`. A bound of day precision includes that whole day. */
export const covers = (period: Period | null, at: Date): boolean => {
  const start = period?.start ? earliest(period.start) : -Infinity;
  const end = period?.end ? latest(period.end) : Infinity;
  return start <= at.getTime() && at.getTime() <= end;
};

/** Compared at the precision of the less precise of the two: what ends in 2026 may have started on a day of 2026. */
export const isBefore = (end: DateTime | PartialDate, start: DateTime | PartialDate): boolean => {
  const [days, others] = [end, start].map((text) => text.slice(0, "2026-11-22".length)) as [string, string];
  if (end.length > days.length && start.length > others.length) return earliest(end) < earliest(start);
  const precision = Math.min(days.length, others.length);
  return days.slice(0, precision) < others.slice(0, precision);
};

export const endsBeforeStart = (start: DateTime | null | undefined, end: DateTime | null | undefined): boolean =>
  Boolean(start && end && isBefore(end, start));

/** The period that two have in common; it ends before it starts where they have none. */
export const overlap = (one: Period | null, other: Period | null): Period => ({
  start: furthest(one?.start, other?.start, (a, b) => earliest(a) > earliest(b)),
  end: furthest(one?.end, other?.end, (a, b) => latest(a) < latest(b)),
});

const furthest = (
  one: DateTime | null | undefined,
  other: DateTime | null | undefined,
  goesFurther: (a: DateTime, b: DateTime) => boolean,
): DateTime | null => (one && other ? (goesFurther(one, other) ? one : other) : (one ?? other ?? null));

const latest = (text: DateTime): number => {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return Date.parse(text);
  const next = day ? [0, 0, 1] : month ? [0, 1, 0] : [1, 0, 0];
  return Date.UTC(+year + next[0]!, +(month ?? 1) - 1 + next[1]!, +(day ?? 1) + next[2]!) - 1;
};

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
