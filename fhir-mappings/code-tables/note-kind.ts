import type { NoteKind } from "../../src/subgraphs/activity/activity/activity.ts";
import { codeTable } from "../code-table.ts";
import { CANONICAL } from "../systems.ts";

export const noteKind = codeTable<NoteKind, "fact" | "opinion">(
  "note-kind",
  `${CANONICAL}CodeSystem/note-kind-code`,
)({
  FACT: "fact",
  OPINION: "opinion",
});
