/** Indexes in numeric order of their ids; the keys sort natively as 64-bit numbers and carry no index. */
export function idOrder(
  highs: Uint32Array,
  lows: Uint32Array,
  indexOf: (high: number, low: number) => number,
): Uint32Array {
  const lanes = new Uint32Array(highs.length * 2);
  for (let index = 0; index < highs.length; index++) {
    lanes[index * 2] = lows[index]!;
    lanes[index * 2 + 1] = highs[index]!;
  }
  new BigUint64Array(lanes.buffer).sort();
  const order = new Uint32Array(highs.length);
  for (let at = 0; at < order.length; at++) order[at] = indexOf(lanes[at * 2 + 1]!, lanes[at * 2]!);
  return order;
}
