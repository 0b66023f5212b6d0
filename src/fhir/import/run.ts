import type { DataSource, EntityManager } from "typeorm";
import { databaseError, NOT_PRIVILEGED, UNIQUE_VIOLATION } from "../../platform/database-error.ts";
import { enter } from "../../platform/enter.ts";
import type { Unit } from "./entries.ts";
import { openEntry } from "./entry.ts";
import type { Finding } from "./finding.ts";
import { attempt, resultOf, type UnitOptions } from "./import-unit.ts";
import type { Importing } from "./importing.ts";
import type { UnitResult } from "./outcome.ts";

export type ImportOptions = Omit<Importing, "tx"> & Omit<UnitOptions, "text">;

/** Takes one unit in, which becomes the import's own, in a transaction of its own; again, from what was read, where another import was in its way. */
export async function runUnit(source: DataSource, unit: Unit, options: ImportOptions): Promise<UnitResult> {
  const text = JSON.stringify(unit);
  for (let tries = 1; ; tries++) {
    // The import rewrites references in place, so every further try starts from a copy of what was read.
    const fresh = tries === 1 ? unit : (JSON.parse(text) as Unit);
    try {
      return await attempt(options, (work) => source.transaction((tx) => within(tx, options, work)), fresh, {
        ...options,
        text,
      });
    } catch (error) {
      if (tries < TRIES && isInTheWay(error)) continue;
      const { code } = databaseError(error);
      if (code !== UNIQUE_VIOLATION && code !== NOT_PRIVILEGED) throw error;
      const { entries: sent } = JSON.parse(text) as Unit;
      const entries = sent.map((it) => openEntry(it, options.source, true));
      for (const { findings } of entries) findings.push(code === NOT_PRIVILEGED ? unseen : taken);
      return { postponed: false, entries: entries.map((entry) => resultOf(entry, null, "rejected")) };
    }
  }
}

const TRIES = 4;
/** With deadlock_detected and serialization_failure: the other import has finished by the next try. */
const IN_THE_WAY: ReadonlySet<string | undefined> = new Set([UNIQUE_VIOLATION, "40P01", "40001"]);

const taken: Finding = { kind: "REFUSED", expression: "", reason: "a number in it belongs to something else already" };

/** PostgreSQL's own wall: something in it is here already, and not for this importer to see. */
const unseen: Finding = { kind: "REFUSED", expression: "", reason: "something in it has an id that you may not use" };

const within = async <Result>(
  tx: EntityManager,
  { scope }: ImportOptions,
  work: (tx: EntityManager) => Promise<Result>,
): Promise<Result> => {
  await enter(tx, scope);
  return work(tx);
};

const isInTheWay = (error: unknown): boolean => IN_THE_WAY.has(databaseError(error).code);
