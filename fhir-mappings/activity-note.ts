import type * as fhir from "fhir/r4.js";
import type { ActivityNote } from "../src/subgraphs/activity/activity/activity.ts";
import { coded } from "./code-table.ts";
import { noteKind } from "./code-tables/note-kind.ts";
import { noteFields } from "./datatypes/note.ts";
import { extension } from "./extension.ts";
import { type Lens, record } from "./lens.ts";
import { NOTE_KIND } from "./profiles.ts";

/** An annotation that says whether it is a fact or an opinion. */
export const activityNote: Lens<fhir.Annotation, ActivityNote> = record<ActivityNote, fhir.Annotation>({
  kind: extension(NOTE_KIND, "valueCode", coded(noteKind) as Lens<string, ActivityNote["kind"] & string>),
  ...noteFields,
});
