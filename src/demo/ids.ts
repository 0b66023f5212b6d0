import type { Random } from "./random.ts";

/** The time part of every id: fixed, so that the same demo on another day has the same ids. */
const BASE = Date.UTC(2025, 0, 1);

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, "0");

/** UUIDs of version 7 (RFC 9562), ascending: the time is that of the person's number, the counter that of the thing. */
export function idsFor(number: number, random: Random): () => string {
  const time = hex(BASE + number, 12);
  let counter = 0;
  return () => {
    const variant = hex(0x8000 | (random.bits() >>> 18), 4);
    const tail = hex(random.bits(), 8) + hex(random.bits() >>> 16, 4);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter++, 3)}-${variant}-${tail}`;
  };
}
