import type { DataSource } from "typeorm";
import { UnreadableFile } from "../read/fault.ts";
import type { SourceFile } from "../read/files.ts";
import { inOrderOfNeed } from "../read/order.ts";
import { unitsOf } from "../read/units.ts";
import type { UnitResult } from "./outcome.ts";
import { type ImportOptions, runUnit } from "./run.ts";

/** What is told while files are taken in. */
export interface FilesReport {
  /** So many more bytes of the files have been read. */
  read(bytes: number): void;
  unit(file: string, result: UnitResult): void;
  unreadable(fault: UnreadableFile): void;
}

/** Units by file, each by its number in the file. */
type Units = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Takes in many files, whatever their order: a unit that lacks what another file may bring waits until the others are
 * in, and is tried again for as long as that helps. Between two units it can be stopped without harm.
 */
export async function importFiles(
  source: DataSource,
  files: readonly SourceFile[],
  options: Omit<ImportOptions, "postpone" | "now">,
  report: FilesReport,
  stopped: () => boolean = () => false,
): Promise<void> {
  const ordered = await inOrderOfNeed(files);
  const pass = (only: Units | null, postpone: boolean) =>
    takeIn(source, ordered, { ...options, postpone }, report, only, stopped);

  let waiting = await pass(null, true);
  for (let before = Number.POSITIVE_INFINITY; sizeOf(waiting) > 0 && sizeOf(waiting) < before; ) {
    before = sizeOf(waiting);
    waiting = await pass(waiting, true);
  }
  if (sizeOf(waiting) > 0) await pass(waiting, false);
}

async function takeIn(
  source: DataSource,
  files: readonly SourceFile[],
  options: Omit<ImportOptions, "now">,
  report: FilesReport,
  only: Units | null,
  stopped: () => boolean,
): Promise<Units> {
  const waiting = new Map<string, Set<number>>();
  for (const { path } of files) {
    if (stopped() || (only && !only.has(path))) continue;
    try {
      let number = 0;
      for await (const unit of ahead(unitsOf(path, (bytes) => only === null && report.read(bytes)))) {
        if (stopped()) break;
        const turn = number++;
        if (only && !only.get(path)!.has(turn)) continue;
        const result = await runUnit(source, unit, { ...options, now: new Date() });
        if (!result.postponed) report.unit(path, result);
        else waiting.set(path, (waiting.get(path) ?? new Set()).add(turn));
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      if (only === null) report.unreadable(error);
    }
  }
  return waiting;
}

const sizeOf = (units: Units): number => [...units.values()].reduce((sum, { size }) => sum + size, 0);

/** The next one is read while the last is written. */
async function* ahead<Of>(units: AsyncGenerator<Of>): AsyncGenerator<Of> {
  let next = units.next();
  try {
    for (let it = await next; !it.done; it = await next) {
      next = units.next();
      // A failure is met in its turn, not before.
      next.catch(() => {});
      yield it.value;
    }
  } finally {
    await units.return(undefined);
  }
}
