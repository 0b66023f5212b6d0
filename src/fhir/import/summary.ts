import { type EntryResult, OUTCOMES, type Outcome } from "./outcome.ts";

export type ImportCount = { readonly resourceType: string } & Readonly<Record<Outcome, number>>;

/** Counts by type and outcome, over as many units as there are. */
export class Tally {
  readonly #counts = new Map<string, Record<Outcome, number>>();

  add(entries: readonly EntryResult[]): void {
    for (const { type, outcome } of entries) {
      const count = this.#counts.get(type) ?? none();
      count[outcome]++;
      this.#counts.set(type, count);
    }
  }

  get counts(): readonly ImportCount[] {
    const types = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return types.map(([resourceType, count]) => ({ resourceType, ...count }));
  }

  total(outcome: Outcome): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count[outcome], 0);
  }
}

const none = () => Object.fromEntries(OUTCOMES.map((it) => [it, 0])) as Record<Outcome, number>;
