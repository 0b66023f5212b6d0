import type { ObservedComponent, ObservedValue } from "./observation.ts";

type Unkinded<Value> = Value extends ObservedValue ? Omit<Value, "kind"> : never;

/** A value as callers give it: one field, named after its kind. */
export type ObservedValueGiven = Unkinded<ObservedValue>;

export type ComponentGiven = Omit<ObservedComponent, "value"> & { readonly value: ObservedValueGiven | null };

export function observedValue(given: ObservedValueGiven | null): ObservedValue | null {
  if (given === null) return null;
  if ("quantity" in given) return { kind: "QUANTITY", quantity: given.quantity };
  if ("concept" in given) return { kind: "CONCEPT", concept: given.concept };
  if ("text" in given) return { kind: "TEXT", text: given.text };
  if ("boolean" in given) return { kind: "BOOLEAN", boolean: given.boolean };
  if ("integer" in given) return { kind: "INTEGER", integer: given.integer };
  return { kind: "DATE_TIME", dateTime: given.dateTime };
}

export const observedComponent = ({ code, value }: ComponentGiven): ObservedComponent => ({
  code,
  value: observedValue(value),
});
