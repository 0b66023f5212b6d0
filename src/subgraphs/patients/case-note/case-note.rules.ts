import { isNobody } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse } from "../../../kernel/refusal.ts";
import { earliest } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { CaseNote } from "./case-note.ts";

/** A record is objective: it tells what was observed from what somebody makes of it, and says who and when. */
export function recordCaseNote(id: string, given: Omit<CaseNote, "id">, { now }: Occasion): Decision<CaseNote> {
  const faults = [
    ...(given.text.trim() ? [] : [invalid("text", "Nothing is noted.")]),
    ...(isNobody(given.author) ? [invalid("author", "Say who noted it.")] : []),
    ...(earliest(given.at) > now.getTime() ? [invalid("at", "What was noted lies in the future.")] : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept({ ...given, id });
}
