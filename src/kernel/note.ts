import type { Reference } from "./reference.ts";
import type { DateTime } from "./time.ts";

/** What somebody wrote, with who and when. */
export interface Note {
  readonly text: string;
  readonly author: Reference | null;
  readonly authorName: string | null;
  readonly time: DateTime | null;
}
