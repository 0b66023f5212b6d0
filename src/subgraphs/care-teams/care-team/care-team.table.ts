import { relate } from "../../../access/relationships.ts";
import { aboutPatientOrOwn } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { CareTeam } from "./care-team.ts";
import { membershipsOf } from "./membership.ts";

/** How a care team rests in PostgreSQL. */
export const CareTeamTable = table<CareTeam>(
  "care_teams.care_team",
  aboutPatientOrOwn("patient_id"),
  {
    patientId: uuid.orNull,
    status: text.orNull,
    categories: json,
    name: text.orNull,
    period: json.orNull,
    participants: json,
    reasons: json,
    managingOrganisations: json,
    telecom: json,
    notes: json,
  },
  (tx, teams) =>
    relate(
      tx,
      "TEAM",
      teams.map(({ id }) => id),
      teams.flatMap(membershipsOf),
    ),
);
