import type { EntityManager } from "typeorm";
import { UUID } from "../../../kernel/page.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { type Coordination, isCoordinator } from "./advocacy.ts";
import { CareTeamTable } from "./care-team.table.ts";

/** Who coordinates this person's care, in any of their teams. */
export async function coordination(tx: EntityManager, patientId: string | null): Promise<Coordination> {
  const known = patientId !== null && UUID.test(patientId);
  const teams = known ? await rowsOf(tx, CareTeamTable, "t.patient_id = $1", [patientId]) : [];
  return { coordinators: teams.flatMap(({ participants }) => participants).filter(isCoordinator) };
}
