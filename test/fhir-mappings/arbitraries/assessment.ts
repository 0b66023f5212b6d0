import * as fc from "fast-check";
import type {
  AnsweredItem,
  AnswerValue,
  Assessment,
} from "../../../src/subgraphs/assessments/assessment/assessment.ts";
import * as it from "./kernel.ts";

const value: fc.Arbitrary<AnswerValue> = fc.oneof(
  it.flag.map((boolean) => ({ kind: "BOOLEAN" as const, boolean })),
  fc.integer().map((n) => ({ kind: "DECIMAL" as const, decimal: n / 10 })),
  fc.integer().map((integer) => ({ kind: "INTEGER" as const, integer })),
  it.partialDate.map((date) => ({ kind: "DATE" as const, date })),
  it.dateTime.map((dateTime) => ({ kind: "DATE_TIME" as const, dateTime })),
  it.text.map((text) => ({ kind: "TEXT" as const, text })),
  it.coding.map((coding) => ({ kind: "CODING" as const, coding })),
  it.quantity.map((quantity) => ({ kind: "QUANTITY" as const, quantity })),
  it.reference.map((reference) => ({ kind: "REFERENCE" as const, reference })),
);

const item = (items: fc.Arbitrary<readonly AnsweredItem[]>) =>
  it.model<AnsweredItem>({ linkId: it.text, text: it.orNull(it.text), values: it.few(it.orNull(value)), items });

export const assessment = it.model<Assessment>({
  id: it.id,
  patientId: it.id,
  questionnaire: it.orNull(fc.webUrl()),
  status: it.anyOf("IN_PROGRESS", "COMPLETED", "AMENDED", "STOPPED", "ENTERED_IN_ERROR"),
  answeredAt: it.orNull(it.dateTime),
  author: it.orNull(it.reference),
  source: it.orNull(it.reference),
  contact: it.orNull(it.reference),
  basedOn: it.few(it.reference),
  items: it.few(item(it.few(item(fc.constant([]))))),
});
