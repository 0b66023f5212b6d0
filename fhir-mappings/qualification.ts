import type * as fhir from "fhir/r4.js";
import type {
  LearningEvidence,
  Qualification,
  QualificationStatus,
} from "../src/subgraphs/directory/practitioner/practitioner.ts";
import { coded } from "./code-table.ts";
import { qualificationStatus } from "./code-tables/qualification-status.ts";
import { concept } from "./datatypes/coding.ts";
import { period } from "./datatypes/period.ts";
import { date, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension, extensions } from "./extension.ts";
import { type Lens, optional, present, record, required } from "./lens.ts";
import { LEARNING_EVIDENCE, QUALIFICATION_STATUS } from "./profiles.ts";

const evidence = record<LearningEvidence, fhir.Extension>({
  title: present(extension("title", "valueString", text), "has no title"),
  date: extension("date", "valueDate", date),
  url: extension("url", "valueUrl", text),
});

export const qualification = record<Qualification, fhir.PractitionerQualification>({
  id: optional("id", text),
  status: extension(QUALIFICATION_STATUS, "valueCode", coded(qualificationStatus) as Lens<string, QualificationStatus>),
  evidence: extensions(LEARNING_EVIDENCE, evidence),
  code: required("code", concept),
  period: optional("period", period),
  issuer: optional("issuer", reference),
});
