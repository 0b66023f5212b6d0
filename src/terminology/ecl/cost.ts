import { EclRefusal } from "./refusal.ts";

/** A step is about ten nanoseconds: a row looked at, a bit tested. A bitset operation and a term read cost more. */
export const STEPS_PER_TERM = 100;
export const DEFAULT_COST_LIMIT = 100_000_000;

/** Counts steps before they are taken, so that what would take too long is stopped before it does. */
export class CostMeter {
  readonly limit: number;
  #spent = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  get spent(): number {
    return this.#spent;
  }

  spend(steps: number, doing: string): void {
    this.#spent += steps;
    if (this.#spent <= this.limit) return;
    const needed = Math.ceil(this.#spent).toLocaleString("en-GB");
    const limit = this.limit.toLocaleString("en-GB");
    const message = `${doing} would take this expression to ${needed} steps, and the limit is ${limit}: narrow it`;
    throw new EclRefusal("ECL_TOO_COSTLY", message);
  }
}
