import type * as fhir from "fhir/r4.js";
import type { CareTeam, CareTeamParticipant } from "../src/subgraphs/care-teams/care-team/care-team.ts";
import { coded } from "./code-table.ts";
import { careTeamStatus } from "./code-tables/care-team-status.ts";
import { concept } from "./datatypes/coding.ts";
import { contactPoint } from "./datatypes/contact-point.ts";
import { note } from "./datatypes/note.ts";
import { patientOrNoneAt } from "./datatypes/patient-reference.ts";
import { period } from "./datatypes/period.ts";
import { text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extensionValues } from "./extension.ts";
import { optional, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { TEAM_CONTACT } from "./profiles.ts";

const participant = record<CareTeamParticipant, fhir.CareTeamParticipant>({
  roles: items("role", concept),
  member: optional("member", reference),
  onBehalfOf: optional("onBehalfOf", reference),
  period: optional("period", period),
  telecom: extensionValues(TEAM_CONTACT, "valueContactPoint", contactPoint),
});

export const careTeam = mapping<CareTeam, fhir.CareTeam>(
  { resourceType: "CareTeam" },
  {
    id: required("id", text),
    status: optional("status", coded(careTeamStatus)),
    categories: items("category", concept),
    name: optional("name", text),
    patientId: patientOrNoneAt("subject"),
    period: optional("period", period),
    participants: items("participant", participant),
    reasons: items("reasonCode", concept),
    managingOrganisations: items("managingOrganization", reference),
    telecom: items("telecom", contactPoint),
    notes: items("note", note),
  },
);
