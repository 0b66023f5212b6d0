import { type Coding, coding } from "../../../../kernel/coding.ts";
import { sct } from "../../../../kernel/sct-id.ts";
import type { Band } from "../../measure-score/measure-score.ts";
import type { Questionnaire, QuestionnaireItem } from "../questionnaire.ts";

/** Where the questionnaires that come with the house are published. */
const BASE = "https://care-coordination.example/fhir/Questionnaire/";

/** A questionnaire that comes with the house, in use. */
export const builtIn = (
  given: Omit<Questionnaire, "url" | "status" | "publisher" | "codes" | "edition"> & { readonly name: string },
): Questionnaire => ({
  ...given,
  url: `${BASE}${given.name}`,
  edition: "1",
  status: "ACTIVE",
  publisher: "Care coordination graph",
  codes: [],
});

const blank = { codes: [], required: true, repeats: false, least: null, most: null, options: [], items: [] } as const;

/** A question whose answer is a whole number. */
export const whole = (linkId: string, text: string, least: number, most: number): QuestionnaireItem => ({
  ...blank,
  linkId,
  text,
  kind: "INTEGER",
  least,
  most,
});

export const number = (linkId: string, text: string, least: number, most: number): QuestionnaireItem => ({
  ...whole(linkId, text, least, most),
  kind: "DECIMAL",
});

/** A question with answers to choose from, each with what it counts. */
export const choice = (
  linkId: string,
  text: string,
  options: readonly { readonly coding: Coding; readonly points: number }[],
): QuestionnaireItem => ({ ...blank, linkId, text, kind: "CHOICE", options });

export const optional = (item: QuestionnaireItem): QuestionnaireItem => ({ ...item, required: false });

/** A code of SNOMED CT with its term: `snomed("962851000000103 |Patient Activation Measure Level|")`. */
export const snomed = (literal: string): Coding => {
  const { system, code, display } = sct(literal);
  return coding(system, code, display);
};

export const band = (from: number, label: string, meaning: string, more: Partial<Band> = {}): Band => ({
  from,
  label,
  meaning,
  level: null,
  hint: null,
  ...more,
});
