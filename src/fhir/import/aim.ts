import type { Entry } from "./entry.ts";
import { type BusinessId, numberMeant, numberSearched } from "./identifiers.ts";
import { type Name, nameKey, parseAbsolute, parseRelative, parseUrn, sourceOf } from "./names.ts";
import { RESOURCE_TYPES } from "./resource-types.ts";

/** What a reference means, before anything is looked up. */
export type Aim =
  | { readonly to: "entry"; readonly entry: Entry; readonly version: string }
  | { readonly to: "name"; readonly name: Name; readonly version: string }
  /** On another server: ours only where that server's things are known here. */
  | { readonly to: "elsewhere"; readonly name: Name }
  /** By number. `conditional`: as a search, which must find exactly one. */
  | { readonly to: "number"; readonly number: BusinessId; readonly conditional: boolean }
  | { readonly to: "urn"; readonly uuid: string }
  | { readonly to: "nothing"; readonly reason: string }
  /** A fragment, or a number that tells no type: left as it is. */
  | { readonly to: "leave" };

/** Finds entries of one unit by what references call them. */
export class Neighbours {
  readonly #byUrl = new Map<string, Entry>();
  readonly #byName = new Map<string, Entry>();
  readonly #byTypeAndId = new Map<string, Entry>();
  readonly #byNumber = new Map<string, Entry | null>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const { incoming, name, type, numbers } = entry;
      if (name === null || entry.resource === null) continue;
      if (incoming.fullUrl !== null) this.#byUrl.set(incoming.fullUrl.toLowerCase(), entry);
      this.#byName.set(nameKey(name), entry);
      this.#byTypeAndId.set(`${type}/${name.sourceId}`, entry);
      for (const number of numbers) {
        const key = keyOf(number);
        const other = this.#byNumber.get(key);
        this.#byNumber.set(key, other === undefined || other === entry ? entry : null);
      }
    }
  }

  called(url: string): Entry | undefined {
    return this.#byUrl.get(url.toLowerCase());
  }

  named(name: Name): Entry | undefined {
    return this.#byName.get(nameKey(name)) ?? this.#byTypeAndId.get(`${name.type}/${name.sourceId}`);
  }

  /** Null where several carry it. */
  numbered(number: BusinessId): Entry | null | undefined {
    return this.#byNumber.get(keyOf(number));
  }
}

const keyOf = ({ type, system, value }: BusinessId): string => `${type} ${system}|${value}`;
const leave: Aim = { to: "leave" };

/** https://hl7.org/fhir/R4/bundle.html#references; a number of this unit counts before those of the database. */
export function aim(at: Readonly<Record<string, unknown>>, from: Entry, near: Neighbours, given: string | null): Aim {
  const { reference } = at;
  if (typeof reference !== "string") return aimByNumber(numberMeant(at), false, near) ?? leave;
  if (reference.startsWith("#")) return leave;
  const called = near.called(reference);
  if (called) return { to: "entry", entry: called, version: "" };
  const uuid = parseUrn(reference);
  if (uuid !== null) return { to: "urn", uuid };
  const [type = "", query] = reference.split("?", 2);
  if (query !== undefined && RESOURCE_TYPES.has(type)) {
    const searched = aimByNumber(numberSearched(type, query), true, near);
    return searched ?? { to: "nothing", reason: "only a search by identifier=system|value is followed" };
  }
  const absolute = parseAbsolute(reference);
  if (absolute) {
    const own = absolute.base === sourceOf(from.incoming.fullUrl, null);
    const source = own ? sourceOf(from.incoming.fullUrl, given) : absolute.base;
    const name = { source, type: absolute.type, sourceId: absolute.id };
    return own ? { to: "name", name, version: "" } : { to: "elsewhere", name };
  }
  const relative = parseRelative(reference);
  if (!relative || !RESOURCE_TYPES.has(relative.type)) {
    return { to: "nothing", reason: `"${reference}" is no reference of FHIR R4` };
  }
  const name = { source: sourceOf(from.incoming.fullUrl, given), type: relative.type, sourceId: relative.id };
  const entry = near.named(name);
  return entry ? { to: "entry", entry, version: relative.version } : { to: "name", name, version: relative.version };
}

function aimByNumber(number: BusinessId | null, conditional: boolean, near: Neighbours): Aim | null {
  if (number === null) return null;
  const entry = near.numbered(number);
  if (entry) return { to: "entry", entry, version: "" };
  if (entry === null && conditional) {
    return { to: "nothing", reason: `several entries have the identifier ${number.system}|${number.value}` };
  }
  return { to: "number", number, conditional };
}
