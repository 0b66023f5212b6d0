type Cells = Uint8Array | Uint16Array | Uint32Array;

/** The cells of a column in another order. Loops, because `from` with a function makes a list of everything first. */
export function gather<C extends Cells>(into: C, order: Uint32Array, column: ArrayLike<number>): C {
  for (let at = 0; at < order.length; at++) into[at] = column[order[at]!]!;
  return into;
}

export const gather8 = (order: Uint32Array, column: ArrayLike<number>) =>
  gather(new Uint8Array(order.length), order, column);
export const gather16 = (order: Uint32Array, column: ArrayLike<number>) =>
  gather(new Uint16Array(order.length), order, column);
export const gather32 = (order: Uint32Array, column: ArrayLike<number>) =>
  gather(new Uint32Array(order.length), order, column);

/** The numbers below a limit that pass. */
export function select(limit: number, passes: (index: number) => boolean): Uint32Array {
  const chosen = new Uint32Array(limit);
  let length = 0;
  for (let index = 0; index < limit; index++) if (passes(index)) chosen[length++] = index;
  return chosen.slice(0, length);
}
