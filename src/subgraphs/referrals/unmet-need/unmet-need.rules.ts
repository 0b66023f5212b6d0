import { districtOf } from "../../../kernel/postcode.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { UnmetNeed, UnmetNeedStatus } from "./unmet-need.ts";

export type UnmetNeedGiven = Pick<UnmetNeed, "patientId" | "kind" | "what" | "area" | "why" | "considered" | "note">;

/** Nothing fits: it is counted by the district, so that no postcode of a home is kept with it. */
export function reportUnmetNeed(id: string, given: UnmetNeedGiven, { now }: Occasion): Decision<UnmetNeed> {
  const area = districtOf(given.area);
  const faults = [
    ...(given.what.trim() === "" ? [invalid("what", "Say what is needed.")] : []),
    ...(area === "" ? [invalid("area", "Say where it is needed.")] : []),
  ];
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...given, id, area, status: "OPEN", reportedAt: now.toISOString() as DateTime, endedAt: null });
}

export interface UnmetNeedEnding {
  readonly status: UnmetNeedStatus;
  readonly note: string | null;
}

export function endUnmetNeed(
  need: UnmetNeed,
  { status, note }: UnmetNeedEnding,
  { now }: Occasion,
): Decision<UnmetNeed> {
  if (need.status !== "OPEN") return refuse(wrongState(need.status, "It has ended."));
  if (status === "OPEN") return refuse(invalid("status", "An unmet need ends MET or GONE."));
  return accept({ ...need, status, note: note ?? need.note, endedAt: now.toISOString() as DateTime });
}
