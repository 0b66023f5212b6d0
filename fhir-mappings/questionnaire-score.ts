import type * as fhir from "fhir/r4.js";
import type { Band, Conversion, ScoreDefinition } from "../src/subgraphs/assessments/measure-score/measure-score.ts";
import { coded } from "./code-table.ts";
import { scoreMethod } from "./code-tables/score-method.ts";
import { coding } from "./datatypes/coding.ts";
import { decimal, flag, integer, text } from "./datatypes/primitive.ts";
import { extension, extensions, extensionValues } from "./extension.ts";
import { present, record } from "./lens.ts";

const conversion = record<Conversion, fhir.Extension>({
  raw: present(extension("raw", "valueDecimal", decimal), "has no raw number"),
  score: present(extension("score", "valueDecimal", decimal), "has no score"),
});

const band = record<Band, fhir.Extension>({
  from: present(extension("from", "valueDecimal", decimal), "has no start"),
  label: present(extension("label", "valueString", text), "has no label"),
  level: extension("level", "valueInteger", integer),
  meaning: present(extension("meaning", "valueString", text), "has no meaning"),
  hint: extension("hint", "valueString", text),
});

/** R4 has no place for scoring: one extension of ours for each score of a questionnaire. */
export const scoreDefinition = record<ScoreDefinition, fhir.Extension>({
  measure: present(extension("measure", "valueString", text), "names no measure"),
  title: present(extension("title", "valueString", text), "has no title"),
  method: present(extension("method", "valueCode", coded(scoreMethod)), "has no method"),
  linkIds: extensionValues("linkId", "valueString", text),
  conversion: extensions("conversion", conversion),
  higherIsBetter: extension("higherIsBetter", "valueBoolean", flag),
  meaningfulChange: extension("meaningfulChange", "valueDecimal", decimal),
  observation: extension("observation", "valueCoding", coding),
  bands: extensions("band", band),
});
