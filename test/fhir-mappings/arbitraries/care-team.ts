import type { CareTeam, CareTeamParticipant } from "../../../src/subgraphs/care-teams/care-team/care-team.ts";
import * as it from "./kernel.ts";

const participant = it.model<CareTeamParticipant>({
  roles: it.few(it.concept),
  member: it.orNull(it.reference),
  onBehalfOf: it.orNull(it.reference),
  period: it.orNull(it.period),
  telecom: it.few(it.contactPoint),
});

export const careTeam = it.model<CareTeam>({
  id: it.id,
  patientId: it.orNull(it.id),
  status: it.orNull(it.anyOf("PROPOSED", "ACTIVE", "SUSPENDED", "INACTIVE", "ENTERED_IN_ERROR")),
  categories: it.few(it.concept),
  name: it.orNull(it.text),
  period: it.orNull(it.period),
  participants: it.few(participant),
  reasons: it.few(it.concept),
  managingOrganisations: it.few(it.reference),
  telecom: it.few(it.contactPoint),
  notes: it.few(it.note),
});
