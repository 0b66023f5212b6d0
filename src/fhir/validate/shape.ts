import type { ElementRule, ElementType } from "./element-rule.ts";

/** One element of a shape: a choice is one, under the names of its types. */
export interface ShapedElement {
  readonly rule: ElementRule;
  readonly names: readonly string[];
}

/** The elements that may stand inside one, as a walk over what does stand there needs them. */
export interface Shape {
  readonly elements: readonly ShapedElement[];
  /** Where an element of a name is among them; `_birthDate` is where `birthDate` is. */
  readonly places: ReadonlyMap<string, number>;
}

export function shapeOf(children: ReadonlyMap<string, ElementRule>): Shape {
  const names = new Map<ElementRule, string[]>();
  for (const [name, rule] of children) names.set(rule, [...(names.get(rule) ?? []), name]);
  const elements = [...names].map(([rule, names]) => ({ rule, names }));
  const places = elements.flatMap(({ names }, place) =>
    names.flatMap((it) => [[it, place] as const, [`_${it}`, place] as const]),
  );
  return { elements, places: new Map(places) };
}

/** Which of an element's names an object has, in the order of the definition. */
export const namesThere = ({ names }: ShapedElement, value: Readonly<Record<string, unknown>>): readonly string[] =>
  names.filter((name) => value[name] !== undefined || value[`_${name}`] !== undefined);

/** Of a choice, the type that the element's name says; else the only one. */
export function typeNamed({ types, path }: ElementRule, name: string): ElementType | null {
  const first = types[0] ?? null;
  if (!path.endsWith("[x]")) return first;
  const stem = path.slice(path.lastIndexOf(".") + 1, -3);
  return types.find(({ code }) => `${stem}${code[0]!.toUpperCase()}${code.slice(1)}` === name) ?? first;
}

/** What is worked out of a key is kept for the next time. */
export function once<Key, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
}
