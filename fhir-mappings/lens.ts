import { type Faults, locate, refuse } from "./faults.ts";
import { isObject, put, same, without } from "./json.ts";

/**
 * Reads one part of a whole, and puts it back leaving the rest untouched. `Whole` is what FHIR promises; lenses check.
 * Laws: `get(set(part, whole))` equals `part`; a part that `get` reads already is never set.
 */
export interface Lens<Whole, Part> {
  /** Undefined when the part cannot be read, and then `faults` says why. */
  get(whole: Whole, faults: Faults): Part | undefined;
  /** Without a `whole`, one is made. */
  set(part: Part, whole?: Whole): Whole;
}

/** One lens per field of the model. A field without a lens does not compile. */
export type FieldLenses<Model, Element> = { readonly [Field in keyof Model]-?: Lens<Element, Model[Field]> };

/** Reads what stands at `place`; its faults are told from there. */
export const readAt = <Json, Part>(
  lens: Lens<Json, Part>,
  json: Json,
  faults: Faults,
  place: string,
  index?: number,
): Part | undefined => {
  const mark = faults.length;
  const part = lens.get(json, faults);
  if (faults.length > mark) locate(faults, mark, index === undefined ? place : `${place}[${index}]`);
  return part;
};

/** An optional element. Absent in the model is `null`; absent in FHIR is no key at all. */
export const optional = <Whole extends object, Key extends keyof Whole & string, Part>(
  key: Key,
  inner: Lens<NonNullable<Whole[Key]>, Part>,
): Lens<Whole, Part | null> => ({
  get: (whole, faults) => {
    const json = whole[key];
    return json == null ? null : readAt(inner, json, faults, key);
  },
  set: (part, whole) =>
    part === null ? without(whole, key) : put(whole, key, inner.set(part, whole?.[key] ?? undefined)),
});

/** An element that our model insists on, however lax FHIR is about it. */
export const required = <Whole extends object, Key extends keyof Whole & string, Part>(
  key: Key,
  inner: Lens<NonNullable<Whole[Key]>, Part>,
): Lens<Whole, Part> => ({
  get: (whole, faults) => {
    const json = whole[key];
    return json == null ? refuse(faults, "is required", key) : readAt(inner, json, faults, key);
  },
  set: (part, whole) => put(whole, key, inner.set(part, whole?.[key] ?? undefined)),
});

/** Looks through the element at `key`, which comes and goes with what is in it. */
export const within = <Whole extends object, Key extends keyof Whole & string, Part>(
  key: Key,
  inner: Lens<NonNullable<Whole[Key]>, Part>,
): Lens<Whole, Part> => ({
  get: (whole, faults) => {
    const json = whole[key] ?? ({} as NonNullable<Whole[Key]>);
    return isObject(json) ? readAt(inner, json, faults, key) : refuse(faults, "must be an object", key);
  },
  set: (part, whole) => {
    const next = inner.set(part, whole?.[key] ?? undefined);
    return Object.keys(next).length === 0 ? without(whole, key) : put(whole, key, next);
  },
});

/** Looks through `outer` and re-reads what it finds; `read` gives undefined after telling a fault. */
export const convert = <Whole, Raw, Part>(
  outer: Lens<Whole, Raw>,
  read: (raw: Raw, faults: Faults) => Part | undefined,
  write: (part: Part) => Raw,
): Lens<Whole, Part> => ({
  get: (whole, faults) => {
    const raw = outer.get(whole, faults);
    return raw === undefined ? undefined : read(raw, faults);
  },
  set: (part, whole) => outer.set(write(part), whole),
});

/** Our model insists on what `outer` may not find. */
export const present = <Whole, Part>(outer: Lens<Whole, Part | null>, otherwise: string): Lens<Whole, Part> =>
  convert<Whole, Part | null, Part>(
    outer,
    (part, faults) => part ?? refuse(faults, otherwise),
    (part) => part,
  );

/** What the type of the resource says by itself. */
export const constant = <Whole extends object, Part>(part: Part): Lens<Whole, Part> => ({
  get: () => part,
  set: (_, whole = {} as Whole) => whole,
});

/** The lens, starting from `blank` where there is nothing yet. */
export const startingFrom = <Whole, Part>(blank: Whole, lens: Lens<Whole, Part>): Lens<Whole, Part> => ({
  get: (whole, faults) => lens.get(whole, faults),
  set: (part, whole = blank) => lens.set(part, whole),
});

/** All fields of an element at once; only the fields that differ are written. */
export const record = <Model extends object, Element extends object>(
  fields: FieldLenses<Model, Element>,
  blank: Element = {} as Element,
): Lens<Element, Model> => {
  const names = Object.keys(fields) as (keyof Model & string)[];
  const lenses = names.map((name) => fields[name] as Lens<Element, unknown>);
  return {
    get: (element, faults) => {
      if (!isObject(element)) return refuse(faults, "must be an object");
      const model: Record<string, unknown> = {};
      let sound = true;
      for (let i = 0; i < names.length; i++) {
        const part = lenses[i]!.get(element, faults);
        if (part === undefined) sound = false;
        model[names[i]!] = part;
      }
      return sound ? (model as Model) : undefined;
    },
    set: (model, element) => {
      let result = isObject(element) ? element : blank;
      const ignored: Faults = [];
      for (let i = 0; i < names.length; i++) {
        const part = model[names[i]!];
        if (!same(lenses[i]!.get(result, ignored), part)) result = lenses[i]!.set(part, result);
      }
      return result;
    },
  };
};
