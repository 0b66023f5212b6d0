import type * as fhir from "fhir/r4.js";
import type { CodeableConcept, Coding } from "../../src/kernel/coding.ts";
import { extension } from "../extension.ts";
import { type Lens, optional, record } from "../lens.ts";
import { items } from "../list.ts";
import { CHECKED_RELEASE } from "../profiles.ts";
import { text } from "./primitive.ts";

/**
 * `release` has an extension of ours: as `Coding.version` it could not be told from a version that the source stated,
 * and what was written would not be what is read.
 */
export const coding: Lens<fhir.Coding, Coding> = record<Coding, fhir.Coding>({
  system: optional("system", text),
  version: optional("version", text),
  code: optional("code", text),
  display: optional("display", text),
  release: extension(CHECKED_RELEASE, "valueString", text),
});

export const concept: Lens<fhir.CodeableConcept, CodeableConcept> = record<CodeableConcept, fhir.CodeableConcept>({
  codings: items("coding", coding),
  text: optional("text", text),
});
