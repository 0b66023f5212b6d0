import type * as fhir from "fhir/r4.js";
import { put } from "../json.ts";
import { type Lens, optional } from "../lens.ts";
import { member } from "../list.ts";

type Identified = { readonly identifier?: fhir.Identifier[] | undefined };

/**
 * The value of the first identifier of this system, or of one of its aliases. A new value takes the system itself; one
 * that stays leaves an alias as it is.
 */
export const identifierSlice = <Whole extends Identified, Part>(
  system: string,
  inner: Lens<string, Part>,
  aliases: readonly string[] = [],
): Lens<Whole, Part | null> => {
  const systems = new Set<unknown>([system, ...aliases]);
  const value = optional<fhir.Identifier, "value", Part>("value", inner);
  const slice: Lens<fhir.Identifier, Part | null> = {
    get: value.get,
    set: (part, item) => value.set(part, part === null ? item : put(item, "system", system)),
  };
  return member<Identified, "identifier", Part>(
    "identifier",
    (it) => systems.has(it.system),
    { system },
    slice,
  ) as Lens<Whole, Part | null>;
};
