import { type DateTime, earliest, type PartialDate } from "../../../kernel/time.ts";

/** Whole years from birth to `at`; null while the day of birth is not known to the day, or is yet to come. */
export function ageAt(birthDate: PartialDate | null, at: Date): number | null {
  if (birthDate === null || birthDate.length < "2026-11-22".length) return null;
  const birth = new Date(earliest(birthDate));
  const years = at.getUTCFullYear() - birth.getUTCFullYear();
  const birthday = [at.getUTCMonth() - birth.getUTCMonth(), at.getUTCDate() - birth.getUTCDate()];
  const due = birthday[0]! < 0 || (birthday[0] === 0 && birthday[1]! < 0);
  const age = due ? years - 1 : years;
  return age < 0 ? null : age;
}

/** Today for the living; for someone who has died, the day of their death. */
export const lastDayOf = (deceasedAt: DateTime | null, now: Date): Date =>
  deceasedAt === null ? now : new Date(earliest(deceasedAt));
