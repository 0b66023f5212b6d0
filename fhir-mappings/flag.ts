import type * as fhir from "fhir/r4.js";
import type { Flag } from "../src/subgraphs/activity/flag/flag.ts";
import { coded } from "./code-table.ts";
import { flagStatus } from "./code-tables/flag-status.ts";
import { concept } from "./datatypes/coding.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { period } from "./datatypes/period.ts";
import { text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";

export const flag = mapping<Flag, fhir.Flag>(
  { resourceType: "Flag" },
  {
    id: required("id", text),
    status: required("status", coded(flagStatus)),
    categories: items("category", concept),
    code: required("code", concept),
    patientId: patientAt("subject"),
    period: optional("period", period),
    encounter: optional("encounter", reference),
    author: optional("author", reference),
  },
);
