import type { MeetingKind } from "../../src/subgraphs/care-teams/meeting/meeting.ts";
import { codeTable } from "../code-table.ts";
import { CANONICAL } from "../systems.ts";

type Theirs = "mdt" | "team-around-child" | "case-conference" | "review" | "other";

export const meetingKind = codeTable<MeetingKind, Theirs>(
  "meeting-kind",
  `${CANONICAL}CodeSystem/meeting-kind-code`,
)({
  MDT: "mdt",
  TEAM_AROUND_CHILD: "team-around-child",
  CASE_CONFERENCE: "case-conference",
  REVIEW: "review",
  OTHER: "other",
});
