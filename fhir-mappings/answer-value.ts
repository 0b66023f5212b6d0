import type * as fhir from "fhir/r4.js";
import type { AnswerValue } from "../src/subgraphs/assessments/assessment/assessment.ts";
import { chosen } from "./choice.ts";
import { coding } from "./datatypes/coding.ts";
import { date, dateTime, decimal, flag, integer, text } from "./datatypes/primitive.ts";
import { quantity } from "./datatypes/quantity.ts";
import { reference } from "./datatypes/reference.ts";
import { put, without } from "./json.ts";
import { type Lens, readAt } from "./lens.ts";

type Answer = fhir.QuestionnaireResponseItemAnswer;
type Kind = AnswerValue["kind"];
type Of<It extends Kind> = Extract<AnswerValue, { readonly kind: It }>;

/** The FHIR variant of each kind, the field that holds it in the model, and the lens between them. */
const kinds: {
  readonly [It in Kind]: {
    readonly key: Extract<keyof Answer, `value${string}`>;
    readonly field: Exclude<keyof Of<It>, "kind">;
    readonly lens: Lens<unknown, Of<It>[Exclude<keyof Of<It>, "kind">]>;
  };
} = {
  BOOLEAN: { key: "valueBoolean", field: "boolean", lens: flag },
  DECIMAL: { key: "valueDecimal", field: "decimal", lens: decimal },
  INTEGER: { key: "valueInteger", field: "integer", lens: integer },
  DATE: { key: "valueDate", field: "date", lens: date },
  DATE_TIME: { key: "valueDateTime", field: "dateTime", lens: dateTime },
  TEXT: { key: "valueString", field: "text", lens: text },
  CODING: { key: "valueCoding", field: "coding", lens: coding },
  QUANTITY: { key: "valueQuantity", field: "quantity", lens: quantity },
  REFERENCE: { key: "valueReference", field: "reference", lens: reference },
};

const known = (Object.keys(kinds) as Kind[]).map((kind) => ({
  kind,
  ...kinds[kind],
  lens: kinds[kind].lens as Lens<unknown, unknown>,
}));
const VARIANTS = [...known.map(({ key }) => key), "valueTime", "valueUri", "valueAttachment"] as const;

/** `value[x]` of an answer; the variants that our model does not hold are residue, and null here. */
export const answerValue: Lens<Answer, AnswerValue | null> = {
  get: (whole, faults) => {
    const found = known.find(({ key }) => whole[key] != null);
    if (found === undefined) return null;
    const part = readAt(found.lens, whole[found.key], faults, found.key);
    return part === undefined ? undefined : ({ kind: found.kind, [found.field]: part } as unknown as AnswerValue);
  },
  set: (part, whole) => {
    if (part === null) return known.reduce((rest, { key }) => without(rest, key), whole ?? {});
    const { key, field, lens } = known.find(({ kind }) => kind === part.kind)!;
    const json = lens.set(part[field as keyof AnswerValue], whole?.[key]) as undefined;
    return chosen(put(whole, key, json), key, VARIANTS);
  },
};
