/**
 * Ids of up to 18 digits as two 32-bit numbers: the digits above the last nine, and the last nine. A table of slots
 * (a power of two, 0 for empty, otherwise index + 1) finds the index of an id by open addressing.
 */
const BILLION = 1_000_000_000;

export function slotOf(high: number, low: number, mask: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x9e37_79b1), 0x85eb_ca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2_ae35);
  return (hash ^ (hash >>> 13)) & mask;
}

export function findId(slots: Uint32Array, highs: Uint32Array, lows: Uint32Array, high: number, low: number): number {
  const mask = slots.length - 1;
  for (let slot = slotOf(high, low, mask); ; slot = (slot + 1) & mask) {
    const index = slots[slot]! - 1;
    if (index === -1) return -1;
    if (lows[index] === low && highs[index] === high) return index;
  }
}

export function fillSlots(highs: Uint32Array, lows: Uint32Array, size: number): Uint32Array {
  const slots = new Uint32Array(size);
  const mask = size - 1;
  for (let index = 0; index < highs.length; index++) {
    let slot = slotOf(highs[index]!, lows[index]!, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  }
  return slots;
}

/** A power of two that leaves at least a third of the slots empty. */
export const slotsFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, count * 1.5)));

/** Looks an id up by its digits without making a number that a float would round. -1 for anything but digits. */
export function findText(slots: Uint32Array, highs: Uint32Array, lows: Uint32Array, id: string): number {
  const length = id.length;
  if (length === 0 || length > 18) return -1;
  const split = length - 9;
  let high = 0;
  let low = 0;
  for (let at = 0; at < length; at++) {
    const digit = id.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    if (at < split) high = high * 10 + digit;
    else low = low * 10 + digit;
  }
  return findId(slots, highs, lows, high, low);
}

export function idText(high: number, low: number): string {
  return high === 0 ? String(low) : String(high) + String(low + BILLION).slice(1);
}
