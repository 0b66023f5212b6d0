import { type Lens, optional } from "./lens.ts";

/**
 * One variant of a choice element such as `onset[x]`. While the model has no value, the other variants are residue and
 * stay; a value takes the place of any of them.
 */
export const variant = <Whole extends object, Key extends keyof Whole & string, Part>(
  key: Key,
  inner: Lens<NonNullable<Whole[Key]>, Part>,
  variants: readonly (keyof Whole & string)[],
): Lens<Whole, Part | null> => {
  const here = optional<Whole, Key, Part>(key, inner);
  return {
    get: here.get,
    set: (part, whole) => {
      const next = here.set(part, whole);
      return part === null ? next : chosen(next, key, variants);
    },
  };
};

/** The object with `key` alone of all variants, in the place of the first. */
export const chosen = <Whole extends object>(
  whole: Whole,
  key: keyof Whole & string,
  variants: readonly (keyof Whole & string)[],
): Whole => {
  const isVariant = (it: string): boolean => variants.includes(it as keyof Whole & string);
  const result: Record<string, unknown> = {};
  for (const [it, value] of Object.entries(whole)) {
    if (isVariant(it)) result[key] = whole[key];
    else if (it === `_${key}` || !it.startsWith("_") || !isVariant(it.slice(1))) result[it] = value;
  }
  return result as Whole;
};
