import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { Support } from "./support.ts";

export type SupportGiven = Omit<Support, "id" | "active" | "effect" | "endReason">;

export const addSupport = (id: string, given: SupportGiven): Decision<Support> =>
  sound({ ...given, id, active: true, effect: null, endReason: null });

export type SupportRevision = Partial<Omit<SupportGiven, "patientId">>;

/** What has ended is history: when it comes back it is added again. */
export const reviseSupport = (support: Support, given: SupportRevision): Decision<Support> =>
  support.active ? sound({ ...support, ...given }) : refuse(ended);

export interface SupportEnding {
  readonly effect: NonNullable<Support["effect"]>;
  readonly reason: string | null;
  readonly end: DateTime | null;
}

/** The review asks what a change of the network means for the person, so its end says so. */
export function endSupport(
  support: Support,
  { effect, reason, end }: SupportEnding,
  { now }: Occasion,
): Decision<Support> {
  if (!support.active) return refuse(ended);
  const period = { start: support.period?.start ?? null, end: end ?? (now.toISOString() as DateTime) };
  if (endsBeforeStart(period.start, period.end)) return refuse(invalid("end", "The end lies before the start."));
  return accept({ ...support, active: false, effect, endReason: reason, period });
}

const ended = wrongState("ENDED", "This support has ended.");

function sound(support: Support): Decision<Support> {
  const { name, period } = support;
  const faults = [
    ...(name?.trim() ? [] : [invalid("name", "Say who or what it is.")]),
    ...(endsBeforeStart(period?.start, period?.end) ? [invalid("period", "The period ends before it starts.")] : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(support);
}
