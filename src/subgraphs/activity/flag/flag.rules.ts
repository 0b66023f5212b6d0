import { saysSomething } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { revisionFaults } from "../revision-faults.ts";
import type { Flag } from "./flag.ts";
import { type FlagKind, flagKinds } from "./flag-kind.ts";

export interface FlagGiven extends Omit<Flag, "id" | "status"> {
  readonly kind: FlagKind | null;
}

/** A flag stands from now on, unless its period says otherwise. */
export function raiseFlag(id: string, { kind, ...given }: FlagGiven, { now }: Occasion): Decision<Flag> {
  const start = given.period?.start ?? (now.toISOString() as DateTime);
  const categories = kind === null ? given.categories : flagKinds.put(given.categories, kind);
  const flag: Flag = { ...given, id, categories, status: "ACTIVE", period: { start, end: given.period?.end ?? null } };
  const faults = flagFaults(flag);
  return faults.length > 0 ? refuse(...faults) : accept(flag);
}

export type FlagRevision = Partial<Omit<FlagGiven, "patientId" | "kind">>;

/** A flag that was taken down is history: raise another. */
export function reviseFlag(flag: Flag, given: FlagRevision): Decision<Flag> {
  if (flag.status !== "ACTIVE") return refuse(takenDown(flag));
  const revised = { ...flag, ...given };
  const faults = revisionFaults(flagFaults, flag, revised, given);
  return faults.length > 0 ? refuse(...faults) : accept(revised);
}

/** The warning no longer holds: from now on, unless a time is given. */
export function endFlag(flag: Flag, { end }: { readonly end: DateTime | null }, { now }: Occasion): Decision<Flag> {
  if (flag.status !== "ACTIVE") return refuse(takenDown(flag));
  const start = flag.period?.start ?? null;
  const last = end ?? (now.toISOString() as DateTime);
  if (endsBeforeStart(start, last)) return refuse(invalid("end", "A flag ends after it starts."));
  return accept({ ...flag, status: "INACTIVE", period: { start, end: last } });
}

const takenDown = ({ status }: Flag) => wrongState(status, "The flag was taken down.");

function flagFaults({ code, period }: Flag): readonly Refusal[] {
  const faults = saysSomething(code) ? [] : [invalid("code", "A flag says what it warns of, as a code or in words.")];
  if (period && endsBeforeStart(period.start, period.end)) {
    faults.push(invalid("period", "A flag ends after it starts."));
  }
  return faults;
}
