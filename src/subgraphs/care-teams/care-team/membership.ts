import type { Relationship } from "../../../access/relationships.ts";
import { UUID } from "../../../kernel/page.ts";
import { idOf } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { overlap } from "../../../kernel/time.ts";
import type { CareTeam } from "./care-team.ts";

/** Which organisations may see the person because they have a part in the team: while both it and their part last. */
export function membershipsOf({ id, patientId, status, period, participants, enteredInError }: Stored<CareTeam>) {
  if (patientId === null || enteredInError || (status !== null && status !== "ACTIVE")) return [];
  return participants.flatMap(({ member, onBehalfOf, period: part }): Relationship[] => {
    const organisationId = idOf(onBehalfOf, "Organisation") ?? idOf(member, "Organisation");
    if (organisationId === null || !UUID.test(organisationId)) return [];
    const { start, end } = overlap(period, part);
    return [{ patientId, organisationId, sourceId: id, starts: start, ends: end }];
  });
}
