import type { AnswerValue } from "./assessment.ts";

type Unkinded<Value> = Value extends AnswerValue ? Omit<Value, "kind"> : never;

/** A value as callers give it: one field, named after its kind. */
export type AnswerValueGiven = Unkinded<AnswerValue>;

/** The answer to one question as callers give it; without values it takes an earlier answer out. */
export interface AnswerGiven {
  readonly linkId: string;
  readonly values: readonly AnswerValueGiven[];
}

export function answerValue(given: AnswerValueGiven): AnswerValue {
  if ("boolean" in given) return { kind: "BOOLEAN", boolean: given.boolean };
  if ("decimal" in given) return { kind: "DECIMAL", decimal: given.decimal };
  if ("integer" in given) return { kind: "INTEGER", integer: given.integer };
  if ("date" in given) return { kind: "DATE", date: given.date };
  if ("dateTime" in given) return { kind: "DATE_TIME", dateTime: given.dateTime };
  if ("text" in given) return { kind: "TEXT", text: given.text };
  if ("coding" in given) return { kind: "CODING", coding: given.coding };
  if ("quantity" in given) return { kind: "QUANTITY", quantity: given.quantity };
  return { kind: "REFERENCE", reference: given.reference };
}
