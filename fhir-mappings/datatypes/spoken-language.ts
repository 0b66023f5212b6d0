import type * as fhir from "fhir/r4.js";
import type { SpokenLanguage } from "../../src/kernel/person.ts";
import { type Lens, optional, record, required } from "../lens.ts";
import { concept } from "./coding.ts";
import { flag } from "./primitive.ts";

export const spokenLanguage: Lens<fhir.PatientCommunication, SpokenLanguage> = record<
  SpokenLanguage,
  fhir.PatientCommunication
>({ language: required("language", concept), preferred: optional("preferred", flag) });
