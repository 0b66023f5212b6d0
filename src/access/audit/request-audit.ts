import type { Clock } from "../../kernel/clock.ts";
import { UUID } from "../../kernel/page.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Recorder } from "../../platform/writes.ts";
import type { Actor } from "../actor.ts";
import type { Happening, Trail, Who } from "./trail.ts";

/** What one request is found to tell and to do, and the trail that it is put on. */
export interface RequestAudit extends Recorder {
  /** To be told of every patient about whom a row was read: see `Scope.disclose`. */
  readonly disclose: (patientId: string) => void;
  /** The patients of whom something was read since this was last asked, without those whose write was put on record. */
  readonly untold: () => readonly string[];
  readonly record: (happenings: readonly Happening[]) => Promise<void>;
  /** Puts a write on record that was refused. */
  readonly refused: (operation: string, input: object, refusals: readonly Refusal[]) => Promise<void>;
}

/** What is refused because of who asks, or about whom. */
const DENIALS: ReadonlySet<string> = new Set(["NotPermitted", "NotFound"]);

export function requestAudit(trail: Trail, who: Who | null, clock: Clock): RequestAudit {
  const disclosed = new Set<string>();
  const written = new Set<string>();
  return {
    disclose: (patientId) => void disclosed.add(patientId),
    untold: () => {
      const untold = [...disclosed].filter((id) => !written.has(id));
      disclosed.clear();
      return untold;
    },
    record: (happenings) => trail.record(who, happenings, clock.now()),
    entry: ({ operation, table, id, patients }) => {
      const target = id === null ? undefined : { type: typeOf(table), id };
      return trail.entry(who, { kind: "WRITE", operation, outcome: "OK", patients, target }, clock.now());
    },
    wrote: ({ patients }) => {
      for (const patient of patients) written.add(patient);
    },
    refused: async (operation, input, refusals) => {
      const { patientId } = input as { readonly patientId?: unknown };
      const patients = typeof patientId === "string" && UUID.test(patientId) ? [patientId] : [];
      await trail.record(
        who,
        [{ kind: kindOf(refusals), operation, outcome: codesOf(refusals), patients }],
        clock.now(),
      );
    },
  };
}

/** Somebody who did not get as far as asking: a stranger, or a caller in whose name nothing can be asked. */
export const refusedAtDoor = (trail: Trail, actor: Actor | null, code: string, clock: Clock): Promise<void> => {
  const who = actor && { actor, organisation: null, purpose: null };
  return trail.record(who, [{ kind: "DENIED", operation: "", outcome: code, patients: [] }], clock.now());
};

const kindOf = (refusals: readonly Refusal[]): "DENIED" | "FAILED" =>
  refusals.some(({ __typename }) => DENIALS.has(__typename)) ? "DENIED" : "FAILED";

const codesOf = (refusals: readonly Refusal[]): string =>
  [...new Set(refusals.map(({ code }) => code))].sort().join(", ");

/** `care_plans.care_plan` holds what the graph calls CarePlan. */
const typeOf = (table: string): string =>
  table.split(".")[1]!.replace(/(?:^|_)(\w)/g, (_, first: string) => first.toUpperCase());
