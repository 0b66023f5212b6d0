import { type DemoOptions, demo } from "../../src/demo/demo.ts";
import { kinds, noRows, type Rows } from "../../src/demo/rows.ts";

export const DAY = "2026-11-22";
export const now = new Date(`${DAY}T00:00:00Z`);

export const records = (options: Partial<DemoOptions> = {}): Rows[] => [
  ...demo({ patients: 200, seed: 1, day: DAY, ...options }).records(),
];

/** The directory and all records as one. */
export function everything(options: Partial<DemoOptions> = {}): Rows {
  const all = noRows();
  const { directory } = demo({ patients: 0, seed: 1, day: DAY, ...options });
  for (const part of [directory, ...records(options)]) {
    for (const kind of kinds) (all[kind] as unknown[]).push(...part[kind]);
  }
  return all;
}

/** Every object in a value that answers to `wanted`, however deep. */
export function found<Wanted extends object>(value: unknown, wanted: (it: object) => it is Wanted): Wanted[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap((it) => found(it, wanted));
  return wanted(value) ? [value, ...inside] : inside;
}
