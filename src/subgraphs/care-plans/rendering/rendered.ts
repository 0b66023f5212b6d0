import type { Ask } from "../../../platform/ask.ts";
import type { PlanWithParts } from "../care-plan/derived.ts";
import { namesIn } from "./names.ts";
import { planDocument } from "./plan-document.ts";
import { asEasyRead, asPage, inPlainLanguage } from "./written.ts";

/** The forms in which a person can read a plan. Its FHIR form is the business of another room. */
export type PlanFormat = "PLAIN_LANGUAGE" | "EASY_READ" | "PAGE";

const forms = { PLAIN_LANGUAGE: inPlainLanguage, EASY_READ: asEasyRead, PAGE: asPage };

export async function rendered(parts: PlanWithParts, format: PlanFormat, ask: Ask): Promise<string> {
  const { person, names } = await namesIn(ask, parts.plan.id);
  return forms[format](planDocument(parts, person, names));
}
