import { type CodeableConcept, type Coding, coding, concept } from "../kernel/coding.ts";
import { sct } from "../kernel/sct-id.ts";

/** A concept of SNOMED CT, as `id |term|`. */
export function snomed(literal: string): CodeableConcept {
  const { system, code, display } = sct(literal);
  return concept(coding(system, code, display));
}

/** What has no code among those that the domain names is said in words, never with a guessed code. */
export const words = (text: string): CodeableConcept => ({ codings: [], text });

const HL7 = "http://terminology.hl7.org/CodeSystem";

export const hl7 = (system: string, code: string, display: string): Coding => coding(`${HL7}/${system}`, code, display);

/** Job roles of the Spine Directory Service: https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName. */
export const jobRole = (code: string, display: string): CodeableConcept =>
  concept(coding("https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName", code, display));
