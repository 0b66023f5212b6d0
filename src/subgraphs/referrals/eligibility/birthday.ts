import type { DateTime, PartialDate } from "../../../kernel/time.ts";

/** The first and the last day that a date of any precision may mean. */
function daysOf(date: PartialDate): readonly [string, string] {
  const [year, month, day] = date.split("-");
  if (day !== undefined) return [date, date];
  if (month !== undefined) return [`${date}-01`, `${date}-${String(lastDay(+year!, +month)).padStart(2, "0")}`];
  return [`${date}-01-01`, `${date}-12-31`];
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The day on which somebody born on `birth` becomes `years` old. Whoever was born on 29 February does so on 1 March of
 * a year without one: the law of England and Wales.
 */
function birthday(birth: string, years: number): string {
  const [year, month, day] = birth.split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether a day lies after, on or before a birthday; null where the birth date is not known well enough. */
export function comparedToBirthday(day: DateTime, birthDate: PartialDate, years: number): -1 | 0 | 1 | null {
  const [first, last] = daysOf(birthDate).map((birth) => birthday(birth, years)) as [string, string];
  const at = day.slice(0, 10);
  if (at < first) return -1;
  if (at > last) return 1;
  return first === last ? 0 : null;
}

/** In whole years on a day; null where the birth date is not known well enough. */
export function ageOn(day: DateTime, birthDate: PartialDate | null): number | null {
  if (birthDate === null) return null;
  const ages = daysOf(birthDate).map((birth) => {
    const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
    return birthday(birth, years) <= day.slice(0, 10) ? years : years - 1;
  });
  return ages[0] === ages[1] ? ages[0]! : null;
}
