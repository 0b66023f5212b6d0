import { everyone } from "../../../access/visibility.ts";
import { json, table, text } from "../../../platform/table.ts";
import type { Questionnaire } from "./questionnaire.ts";

/** How a questionnaire rests in PostgreSQL. It is about nobody, so everyone reads it. */
export const QuestionnaireTable = table<Questionnaire>("assessments.questionnaire", everyone, {
  url: text.orNull,
  edition: text.orNull,
  name: text.orNull,
  title: text.orNull,
  status: text,
  publisher: text.orNull,
  description: text.orNull,
  copyright: text.orNull,
  codes: json,
  items: json,
  scores: json,
});
