import type { Ask } from "../../../platform/ask.ts";
import type { PlanWithParts } from "../care-plan/derived.ts";
import { namesIn, personIn } from "./names.ts";
import { planDocument } from "./plan-document.ts";
import { asEasyRead, asPage, inPlainLanguage } from "./written.ts";

/** The forms in which a person can read a plan. Its FHIR form is the business of another room. */
export type PlanFormat = "PLAIN_LANGUAGE" | "EASY_READ" | "PAGE";

const forms = { PLAIN_LANGUAGE: inPlainLanguage, EASY_READ: asEasyRead, PAGE: asPage };

export async function rendered(parts: PlanWithParts, format: PlanFormat, ask: Ask): Promise<string> {
  const [person, names] = await Promise.all([personIn(parts, ask), namesIn(parts, ask)]);
  return forms[format](planDocument(parts, person, names));
}
