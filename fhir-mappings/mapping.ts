import type * as fhir from "fhir/r4.js";
import { type Fault, type Faults, locate, Unmappable } from "./faults.ts";
import { isObject } from "./json.ts";
import { type FieldLenses, record } from "./lens.ts";

export type Read<Model> =
  | { readonly ok: true; readonly value: Model }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Both directions between a model and its FHIR resource, with two laws: `fromFhir(toFhir(x))` equals `x`, and
 * `toFhir(fromFhir(r), r)` equals `r` to the order of its keys.
 */
export interface Mapping<Model, Resource extends fhir.Resource> {
  readonly resourceType: Resource["resourceType"];
  /** Takes any JSON. All faults at once, each with its FHIRPath. */
  read(json: unknown): Read<Model>;
  /** As `read`, but throws `Unmappable`, and never anything else. */
  fromFhir(json: unknown): Model;
  /** Pass the received resource `onto` which to write: what the model does not hold stays as it is there. */
  toFhir(model: Model, onto?: Resource): Resource;
}

export const mapping = <Model extends object, Resource extends fhir.Resource>(
  blank: Partial<Resource> & Pick<Resource, "resourceType">,
  fields: FieldLenses<Model, Resource>,
): Mapping<Model, Resource> => {
  const { resourceType } = blank;
  const whole = record(fields, blank as Resource);
  const read = (json: unknown): Read<Model> => {
    const faults: Faults = [];
    if (isObject(json) && (json as Resource).resourceType !== resourceType) {
      faults.push({ expression: "resourceType", reason: `must be ${resourceType}` });
    }
    const value = whole.get(json as Resource, faults);
    if (value !== undefined && faults.length === 0) return { ok: true, value };
    locate(faults, 0, resourceType);
    return { ok: false, faults };
  };
  return {
    resourceType,
    read,
    fromFhir: (json) => {
      const result = read(json);
      if (result.ok) return result.value;
      throw new Unmappable(result.faults);
    },
    toFhir: (model, onto) => whole.set(model, onto),
  };
};
