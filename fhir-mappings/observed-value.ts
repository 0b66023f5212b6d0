import type * as fhir from "fhir/r4.js";
import type { ObservedValue } from "../src/subgraphs/patients/observation/observation.ts";
import { chosen } from "./choice.ts";
import { concept } from "./datatypes/coding.ts";
import { dateTime, flag, integer, text } from "./datatypes/primitive.ts";
import { quantity } from "./datatypes/quantity.ts";
import { put, without } from "./json.ts";
import { type Lens, readAt } from "./lens.ts";

type Valued = Pick<fhir.ObservationComponent, Extract<keyof fhir.ObservationComponent, `value${string}`>>;
type Kind = ObservedValue["kind"];
type Of<It extends Kind> = Extract<ObservedValue, { readonly kind: It }>;

/** The FHIR variant of each kind, the field that holds it in the model, and the lens between them. */
const kinds: {
  readonly [It in Kind]: {
    readonly key: keyof Valued;
    readonly field: Exclude<keyof Of<It>, "kind">;
    readonly lens: Lens<unknown, Of<It>[Exclude<keyof Of<It>, "kind">]>;
  };
} = {
  QUANTITY: { key: "valueQuantity", field: "quantity", lens: quantity },
  CONCEPT: { key: "valueCodeableConcept", field: "concept", lens: concept },
  TEXT: { key: "valueString", field: "text", lens: text },
  BOOLEAN: { key: "valueBoolean", field: "boolean", lens: flag },
  INTEGER: { key: "valueInteger", field: "integer", lens: integer },
  DATE_TIME: { key: "valueDateTime", field: "dateTime", lens: dateTime },
};

const known = (Object.keys(kinds) as Kind[]).map((kind) => ({
  kind,
  ...kinds[kind],
  lens: kinds[kind].lens as Lens<unknown, unknown>,
}));
const VARIANTS: readonly (keyof Valued)[] = [
  ...known.map(({ key }) => key),
  "valueRange",
  "valueRatio",
  "valueSampledData",
  "valueTime",
  "valuePeriod",
];

const value: Lens<Valued, ObservedValue | null> = {
  get: (whole, faults) => {
    const found = known.find(({ key }) => whole[key] != null);
    if (found === undefined) return null;
    const part = readAt(found.lens, whole[found.key], faults, found.key);
    return part === undefined ? undefined : ({ kind: found.kind, [found.field]: part } as unknown as ObservedValue);
  },
  set: (part, whole) => {
    if (part === null) return known.reduce((rest, { key }) => without(rest, key), whole ?? {});
    const { key, field, lens } = known.find(({ kind }) => kind === part.kind)!;
    const json = lens.set(part[field as keyof ObservedValue], whole?.[key]) as undefined;
    return chosen(put(whole, key, json), key, VARIANTS);
  },
};

/** `value[x]` of an observation or of its component; the variants that our model does not hold are residue. */
export const observedValue = <Whole extends Valued>(): Lens<Whole, ObservedValue | null> =>
  value as Lens<Valued, ObservedValue | null> as Lens<Whole, ObservedValue | null>;
