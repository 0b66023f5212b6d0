/** Where an amount is a bound: the true one is below, at most, at least or above it. */
export const comparators = ["<", "<=", ">=", ">"] as const;
export type Comparator = (typeof comparators)[number];

/** A measured amount. `value` is as measured; `unit` is for people and `code` for machines, in UCUM as a rule. */
export interface Quantity {
  readonly value: number | null;
  readonly comparator: Comparator | null;
  readonly unit: string | null;
  readonly system: string | null;
  readonly code: string | null;
}
