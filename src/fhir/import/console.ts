import { relative } from "node:path";
import { Presets, SingleBar } from "cli-progress";
import type { UnreadableFile } from "../read/fault.ts";
import type { SourceFile } from "../read/files.ts";
import { type ImportMode, isError } from "./finding.ts";
import type { FilesReport } from "./import-files.ts";
import { OUTCOMES, type UnitResult } from "./outcome.ts";
import { Tally } from "./summary.ts";

/** As many kinds of warning, and as many errors, as a person will read. */
const WARNINGS = 25;
const ERRORS = 200;

/** What an import shows while it runs: a bar on a terminal, plain lines elsewhere; then what became of everything. */
export class ImportConsole implements FilesReport {
  readonly #mode: ImportMode;
  readonly #total: number;
  readonly #tally = new Tally();
  readonly #errors: string[] = [];
  readonly #warnings = new Map<string, number>();
  readonly #bar: SingleBar | null;
  readonly #started = performance.now();
  #read = 0;
  #told = 0;
  #faults = 0;
  #unreadable = 0;

  constructor(files: readonly SourceFile[], mode: ImportMode) {
    this.#mode = mode;
    this.#total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    this.#bar = process.stderr.isTTY
      ? new SingleBar({ format: "{bar} {percentage}%  {resources} resources", stream: process.stderr }, Presets.rect)
      : null;
    this.#bar?.start(this.#total, 0, { resources: 0 });
  }

  say(line: string): void {
    if (this.#bar) process.stderr.write(`\r\u001b[K${line}\n`);
    else console.error(line);
  }

  read(bytes: number): void {
    this.#read += bytes;
    this.#bar?.update(this.#read);
    const tenths = Math.floor((this.#read / Math.max(this.#total, 1)) * 10);
    if (this.#bar === null && tenths > this.#told) {
      this.#told = tenths;
      console.error(`${tenths * 10}% read, ${this.#count} resources`);
    }
  }

  unit(file: string, { entries }: UnitResult): void {
    this.#tally.add(entries);
    this.#bar?.update({ resources: this.#count });
    for (const { place, findings } of entries) {
      for (const finding of findings) {
        const { expression, reason } = finding;
        if (isError(finding, this.#mode)) {
          this.#fault(
            [[relative("", file), place, expression].filter((it) => it !== "").join(", "), reason].join(": "),
          );
        } else {
          const kind = `${expression.replaceAll(/\[\d+\]/g, "")}: ${reason}`;
          this.#warnings.set(kind, (this.#warnings.get(kind) ?? 0) + 1);
        }
      }
    }
  }

  unreadable(fault: UnreadableFile): void {
    this.#unreadable++;
    this.#fault(fault.message);
  }

  stop(): void {
    this.#bar?.stop();
  }

  /** Prints what became of everything; false when something was left out. */
  finish(): boolean {
    this.stop();
    for (const line of this.#errors) console.error(line);
    if (this.#faults > ERRORS) console.error(`... and ${this.#faults - ERRORS} errors more`);
    this.#printWarnings();
    this.#printTable();
    return this.#tally.total("rejected") === 0 && this.#unreadable === 0;
  }

  get #count(): number {
    return OUTCOMES.reduce((sum, outcome) => sum + this.#tally.total(outcome), 0);
  }

  #fault(line: string): void {
    this.#faults++;
    if (this.#errors.length < ERRORS) this.#errors.push(line);
  }

  #printWarnings(): void {
    const kinds = [...this.#warnings].sort(([, a], [, b]) => b - a);
    if (kinds.length > 0) console.log("\nTaken with a warning:");
    for (const [kind, count] of kinds.slice(0, WARNINGS)) console.log(`${String(count).padStart(8)}  ${kind}`);
    if (kinds.length > WARNINGS) console.log(`${" ".repeat(10)}... and ${kinds.length - WARNINGS} kinds more`);
  }

  #printTable(): void {
    const cells = (of: readonly (string | number)[]) => of.map((it) => String(it).padStart(13)).join("");
    console.log(`\n${"".padEnd(26)}${cells(OUTCOMES)}`);
    for (const { resourceType, ...count } of this.#tally.counts) {
      console.log(`${resourceType.padEnd(26)}${cells(OUTCOMES.map((it) => count[it]))}`);
    }
    console.log(`${"all".padEnd(26)}${cells(OUTCOMES.map((it) => this.#tally.total(it)))}`);
    const seconds = (performance.now() - this.#started) / 1000;
    console.log(`\n${this.#count} resources in ${seconds.toFixed(1)} s, ${Math.round(this.#count / seconds)} a second`);
  }
}
