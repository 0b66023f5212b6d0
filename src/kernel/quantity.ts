/** A measured amount. `value` is as measured; `unit` is for people and `code` for machines, in UCUM as a rule. */
export interface Quantity {
  readonly value: number | null;
  readonly comparator: "<" | "<=" | ">=" | ">" | null;
  readonly unit: string | null;
  readonly system: string | null;
  readonly code: string | null;
}
