import { coding, concept } from "../../kernel/coding.ts";
import type { Patient } from "../../subgraphs/patients/patient/patient.ts";
import type { Heritage } from "../names/heritages.ts";
import type { Random } from "../random.ts";

const UK_CORE = "https://fhir.hl7.org.uk/CodeSystem/UKCore-HumanLanguage";

/** Some households speak another language at home, and some of those want an interpreter. */
export function language(random: Random, heritage: Heritage): Pick<Patient, "languages" | "interpreterRequired"> {
  if (heritage.language === null || !random.chance(0.4)) return { languages: [], interpreterRequired: null };
  return {
    languages: [{ language: concept(coding(UK_CORE, ...heritage.language)), preferred: true }],
    interpreterRequired: random.chance(0.35),
  };
}
