import type * as fhir from "fhir/r4.js";
import type { CareTeamStatus } from "../../src/subgraphs/care-teams/care-team/care-team.ts";
import { codeTable } from "../code-table.ts";

export const careTeamStatus = codeTable<CareTeamStatus, NonNullable<fhir.CareTeam["status"]>>(
  "care-team-status",
  "http://hl7.org/fhir/care-team-status",
)({
  PROPOSED: "proposed",
  ACTIVE: "active",
  SUSPENDED: "suspended",
  INACTIVE: "inactive",
  ENTERED_IN_ERROR: "entered-in-error",
});
