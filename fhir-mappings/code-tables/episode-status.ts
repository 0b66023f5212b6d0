import type * as fhir from "fhir/r4.js";
import type { EpisodeStatus } from "../../src/subgraphs/caseloads/episode/episode.ts";
import { codeTable } from "../code-table.ts";

export const episodeStatus = codeTable<EpisodeStatus, fhir.EpisodeOfCare["status"]>(
  "episode-status",
  "http://hl7.org/fhir/episode-of-care-status",
)({
  PLANNED: "planned",
  WAITLIST: "waitlist",
  ACTIVE: "active",
  ON_HOLD: "onhold",
  FINISHED: "finished",
  CANCELLED: "cancelled",
  ENTERED_IN_ERROR: "entered-in-error",
});
