import { type Faults, locate, refuse } from "./faults.ts";
import { isObject, put, same, without } from "./json.ts";
import { type Lens, readAt } from "./lens.ts";

type Item<Whole, Key extends keyof Whole> = NonNullable<Whole[Key]> extends readonly (infer One)[] ? One : never;

const NONE: readonly never[] = [];
const every = (): boolean => true;

/** The list at `key`, none when absent; undefined, and a fault, when it is no list. */
const listAt = (whole: object, key: string, faults: Faults): readonly unknown[] | undefined => {
  const list = whole[key as keyof typeof whole] as unknown;
  if (list == null) return NONE;
  return Array.isArray(list) ? list : refuse(faults, "must be a list", key);
};

const putList = <Whole extends object>(whole: Whole | undefined, key: keyof Whole, list: readonly unknown[]): Whole =>
  list.length === 0 ? without(whole, key) : put(whole, key, list as Whole[keyof Whole]);

/** For each part, which old one it continues: one it equals, else the unused one at its own place, else -1. */
export const align = <Part>(parts: readonly Part[], olds: readonly (Part | undefined)[]): number[] => {
  const used = new Set<number>();
  const take = (index: number): number => {
    if (index >= 0) used.add(index);
    return index;
  };
  const equals = parts.map((part, place) =>
    !used.has(place) && same(olds[place], part)
      ? take(place)
      : take(olds.findIndex((old, index) => !used.has(index) && same(old, part))),
  );
  return equals.map((met, place) => (met < 0 && place < olds.length && !used.has(place) ? take(place) : met));
};

/** The old list with `fresh` in the places of its own members, in order; neighbours that belong to others stay put. */
const weave = (list: readonly unknown[], isOurs: (item: unknown) => boolean, fresh: readonly unknown[]): unknown[] => {
  let next = 0;
  const woven: unknown[] = [];
  for (const item of list) {
    if (!isOurs(item)) woven.push(item);
    else if (next < fresh.length) woven.push(fresh[next++]);
  }
  while (next < fresh.length) woven.push(fresh[next++]);
  return woven;
};

/**
 * A list whose elements keep their residue when others come and go. With `isOurs`, only the elements that it picks;
 * what is written must be picked again.
 */
export const items = <Whole extends object, Key extends keyof Whole & string, Part>(
  key: Key,
  inner: Lens<Item<Whole, Key>, Part>,
  isOurs: (item: Item<Whole, Key>) => boolean = every,
): Lens<Whole, readonly Part[]> => {
  const picks = (item: unknown): boolean => !isObject(item) || isOurs(item as Item<Whole, Key>);
  const read = (item: unknown, faults: Faults): Part | undefined =>
    isObject(item) ? inner.get(item as Item<Whole, Key>, faults) : refuse(faults, "must be an object");
  return {
    get: (whole, faults) => {
      const list = listAt(whole, key, faults);
      if (list === undefined) return undefined;
      const parts: Part[] = [];
      let sound = true;
      for (let i = 0; i < list.length; i++) {
        if (!picks(list[i])) continue;
        const mark = faults.length;
        const part = read(list[i], faults);
        if (faults.length > mark) locate(faults, mark, `${key}[${i}]`);
        if (part === undefined) sound = false;
        else parts.push(part);
      }
      return sound ? parts : undefined;
    },
    set: (parts, whole) => {
      const list = listAt(whole ?? {}, key, []) ?? NONE;
      const olds = list.filter(picks) as Item<Whole, Key>[];
      const said = olds.map((old) => read(old, []));
      const met = align(parts, said);
      const fresh = parts.map((part, i) => {
        const old = met[i]!;
        return old >= 0 && same(said[old], part) ? olds[old] : inner.set(part, olds[old]);
      });
      return putList(whole, key, weave(list, picks, fresh));
    },
  };
};

/** A list of plain strings. What FHIR keeps beside it under `_key` moves along with the string that it belongs to. */
export const texts = <Whole extends object, Key extends keyof Whole & string>(
  key: Key,
): Lens<Whole, readonly string[]> => {
  const beside = `_${key}` as keyof Whole & string;
  return {
    get: (whole, faults) => {
      const list = listAt(whole, key, faults);
      if (list === undefined) return undefined;
      const found = list.filter((it) => it !== null);
      const wrong = list.findIndex((it) => it !== null && typeof it !== "string");
      return wrong < 0 ? (found as string[]) : refuse(faults, "must be a string", `${key}[${wrong}]`);
    },
    set: (parts, whole) => {
      const olds = listAt(whole ?? {}, key, []) ?? NONE;
      const notes = listAt(whole ?? {}, beside, []) ?? NONE;
      const next = putList(whole, key, [...parts]);
      if (notes.length === 0) return next;
      const moved = align<unknown>(parts, olds).map((old, i) => (olds[old] === parts[i] ? (notes[old] ?? null) : null));
      return putList(next, beside, moved.some((it) => it !== null) ? moved : NONE);
    },
  };
};

/** The one list member picked out by `isOurs`; a new one starts from `blank`, and goes when no more is left of it. */
export const member = <Whole extends object, Key extends keyof Whole & string, Part>(
  key: Key,
  isOurs: (item: Item<Whole, Key>) => boolean,
  blank: Item<Whole, Key>,
  inner: Lens<Item<Whole, Key>, Part | null>,
): Lens<Whole, Part | null> => {
  const picks = (item: unknown): boolean => isObject(item) && isOurs(item as Item<Whole, Key>);
  return {
    get: (whole, faults) => {
      const list = listAt(whole, key, faults);
      if (list === undefined) return undefined;
      const place = list.findIndex(picks);
      return place < 0 ? null : readAt(inner, list[place] as Item<Whole, Key>, faults, key, place);
    },
    set: (part, whole) => {
      const list = listAt(whole ?? {}, key, []) ?? NONE;
      const place = list.findIndex(picks);
      const next = inner.set(part, place < 0 ? blank : (list[place] as Item<Whole, Key>));
      const gone = part === null && Object.keys(next as object).every((it) => it in (blank as object));
      const at = place < 0 ? list.length : place;
      return putList(whole, key, [...list.slice(0, at), ...(gone ? [] : [next]), ...list.slice(at + 1)]);
    },
  };
};

/** For a member that is ours as a whole: without a part nothing of it stays. */
export const entire = <Item extends object, Part>(inner: Lens<Item, Part>): Lens<Item, Part | null> => ({
  get: (item, faults) => inner.get(item, faults),
  set: (part, item) => (part === null ? ({} as Item) : inner.set(part, item)),
});

/** A list whose first element FHIR holds in one place, and the rest in another. */
export const firstAndRest = <Whole, Part>(
  first: Lens<Whole, Part | null>,
  rest: Lens<Whole, readonly Part[]>,
): Lens<Whole, readonly Part[]> => ({
  get: (whole, faults) => {
    const head = first.get(whole, faults);
    const tail = rest.get(whole, faults);
    if (head === undefined || tail === undefined) return undefined;
    return head === null ? tail : [head, ...tail];
  },
  set: (parts, whole) => rest.set(parts.slice(1), first.set(parts[0] ?? null, whole)),
});
