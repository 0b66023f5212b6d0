import type * as fhir from "fhir/r4.js";
import type { Condition } from "../src/subgraphs/patients/condition/condition.ts";
import { variant } from "./choice.ts";
import { clinicalStatus } from "./code-tables/clinical-status.ts";
import { verificationStatus } from "./code-tables/verification-status.ts";
import { codedConcept } from "./datatypes/coded-concept.ts";
import { concept } from "./datatypes/coding.ts";
import { note } from "./datatypes/note.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";

const ONSET = ["onsetDateTime", "onsetAge", "onsetPeriod", "onsetRange", "onsetString"] as const;
const ABATEMENT = [
  "abatementDateTime",
  "abatementAge",
  "abatementPeriod",
  "abatementRange",
  "abatementString",
] as const;

export const condition = mapping<Condition, fhir.Condition>(
  { resourceType: "Condition" },
  {
    id: required("id", text),
    clinicalStatus: optional("clinicalStatus", codedConcept(clinicalStatus)),
    verificationStatus: optional("verificationStatus", codedConcept(verificationStatus)),
    categories: items("category", concept),
    severity: optional("severity", concept),
    code: optional("code", concept),
    patientId: patientAt("subject"),
    encounter: optional("encounter", reference),
    onset: variant("onsetDateTime", dateTime, ONSET),
    abatement: variant("abatementDateTime", dateTime, ABATEMENT),
    recordedDate: optional("recordedDate", dateTime),
    recorder: optional("recorder", reference),
    asserter: optional("asserter", reference),
    notes: items("note", note),
  },
);
