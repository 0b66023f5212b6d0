import type { CaseNote } from "../src/subgraphs/patients/case-note/case-note.ts";
import { basic } from "./basic.ts";
import { aReference, theCode, theMoment, theReference, theText, url } from "./parts.ts";

export const caseNote = basic<CaseNote>("case-note", {
  kind: theCode("FACT", "OPINION")(url("CaseNoteKind")),
  text: theText(url("Text")),
  author: theReference(url("Author")),
  at: theMoment(url("At")),
  about: aReference(url("About")),
});
