import { type DataSource, QueryFailedError } from "typeorm";
import type { Unit } from "./entries.ts";
import { attempt, type UnitOptions } from "./import-unit.ts";
import type { Importing } from "./importing.ts";
import type { UnitResult } from "./outcome.ts";

export type ImportOptions = Omit<Importing, "tx"> & UnitOptions;

/** Takes one unit in, in a transaction of its own; again, from what was read, where another import was in its way. */
export async function runUnit(source: DataSource, unit: Unit, options: ImportOptions): Promise<UnitResult> {
  const text = JSON.stringify(unit);
  for (let tries = 1; ; tries++) {
    // The import rewrites references in place, so every try starts from its own copy.
    const copy = JSON.parse(text) as Unit;
    try {
      return await attempt(options, (work) => source.transaction(work), copy, options);
    } catch (error) {
      if (tries >= TRIES || !isInTheWay(error)) throw error;
    }
  }
}

const TRIES = 4;
/** unique_violation, deadlock_detected, serialization_failure: the other import has finished by the next try. */
const IN_THE_WAY: ReadonlySet<string> = new Set(["23505", "40P01", "40001"]);

const isInTheWay = (error: unknown): boolean =>
  error instanceof QueryFailedError && IN_THE_WAY.has((error.driverError as { code?: string }).code ?? "");
