import { covers, type DateTime, earliest } from "../../kernel/time.ts";

/** An end of day precision includes its whole day. */
export const endsBeforeStart = (start: DateTime | null, end: DateTime | null): boolean =>
  start !== null && end !== null && !covers({ start: null, end }, new Date(earliest(start)));
