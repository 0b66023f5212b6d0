import { type Position, positionAt } from "./syntax-error.ts";

interface Place {
  readonly text: string;
  readonly offset: number;
}

/** Beside the tree, not in it: two equal expressions are equal trees wherever their parts stand. */
const places = new WeakMap<object, Place>();

export function markPlace(node: object, text: string, offset: number): void {
  places.set(node, { text, offset });
}

/** Where in its text a parsed node stood; undefined for a tree that was built by hand. */
export function placeOf(node: object): Position | undefined {
  const place = places.get(node);
  return place && positionAt(place.text, place.offset);
}
