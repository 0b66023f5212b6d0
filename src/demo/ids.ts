import type { Random } from "./random.ts";

/** The time part of every id: fixed, so that the same demo on another day has the same ids. */
const BASE = Date.UTC(2025, 0, 1);

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, "0");

/** The first id that a person of this number may have, and the last that one of that number may. */
export const idsBetween = (first: number, last: number): [string, string] => [
  `${timeOf(first)}-7000-8000-000000000000`,
  `${timeOf(last)}-7fff-bfff-ffffffffffff`,
];

const timeOf = (number: number): string => hex(BASE + number, 12).replace(/^.{8}/, "$&-");

/** UUIDs of version 7 (RFC 9562), ascending: the time is that of the person's number, the counter that of the thing. */
export function idsFor(number: number, random: Random): () => string {
  const time = timeOf(number);
  let counter = 0;
  return () => {
    const variant = hex(0x8000 | (random.bits() >>> 18), 4);
    const tail = hex(random.bits(), 8) + hex(random.bits() >>> 16, 4);
    return `${time}-7${hex(counter++, 3)}-${variant}-${tail}`;
  };
}
