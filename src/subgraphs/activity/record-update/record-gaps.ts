import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { TimeLimits } from "../activity-policy/activity-policy.ts";
import { freshForDays } from "../activity-policy/time-limits.ts";
import { type KnownFacts, latest } from "./known-facts.ts";
import type { RecordFact } from "./record-fact.ts";
import type { RecordUpdate } from "./record-update.ts";

/** A fact that the record lacks, or that nobody has checked for too long. */
export interface RecordGap {
  readonly fact: RecordFact;
  readonly state: "MISSING" | "OUT_OF_DATE";
  readonly knownSince: DateTime | null;
  readonly ageDays: number | null;
  readonly freshForDays: number;
  /** What somebody has proposed, and the practice has not decided on. */
  readonly proposal: Stored<RecordUpdate> | null;
}

const DAY = 86_400_000;

/**
 * A fact is as old as its last sign of life: since when it holds, or when somebody last checked it or the practice took
 * an update. A check that found nothing to add counts for a fact that may rightly be missing, such as a carer.
 */
export function recordGaps(
  known: KnownFacts,
  updates: readonly Stored<RecordUpdate>[],
  limits: TimeLimits,
  now: Date,
): readonly RecordGap[] {
  return (Object.keys(known) as RecordFact[]).flatMap((fact) => {
    const ours = updates.filter((it) => it.fact === fact);
    const checks = ours.filter(({ status }) => status === "CONFIRMED" || status === "ACCEPTED");
    const said = known[fact] ?? null;
    const checked = latest(checks.map((it) => it.decidedAt ?? it.proposedAt));
    const since = latest([said, checked].filter((it) => it !== null));
    const days = freshForDays(limits, fact);
    const ageDays = since === null ? null : Math.floor((now.getTime() - Date.parse(since)) / DAY);
    if (ageDays !== null && ageDays <= days) return [];
    const proposal = ours.find(({ status }) => status === "PROPOSED") ?? null;
    const state = said === null ? ("MISSING" as const) : ("OUT_OF_DATE" as const);
    return [{ fact, state, knownSince: since as DateTime | null, ageDays, freshForDays: days, proposal }];
  });
}
