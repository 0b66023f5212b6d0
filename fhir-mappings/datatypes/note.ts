import type * as fhir from "fhir/r4.js";
import type { Note } from "../../src/kernel/note.ts";
import { variant } from "../choice.ts";
import { type FieldLenses, type Lens, optional, record, required } from "../lens.ts";
import { dateTime, text } from "./primitive.ts";
import { reference } from "./reference.ts";

const AUTHOR = ["authorReference", "authorString"] as const;

export const noteFields: FieldLenses<Note, fhir.Annotation> = {
  text: required("text", text),
  author: variant("authorReference", reference, AUTHOR),
  authorName: variant("authorString", text, AUTHOR),
  time: optional("time", dateTime),
};

export const note: Lens<fhir.Annotation, Note> = record<Note, fhir.Annotation>(noteFields);
