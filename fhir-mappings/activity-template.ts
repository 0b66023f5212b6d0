import type * as fhir from "fhir/r4.js";
import type {
  ActivityParticipant,
  ActivityParticipantType,
  ActivityRequest,
  ActivityTemplate,
} from "../src/subgraphs/care-plans/activity-template/activity-template.ts";
import type { TemplateStatus } from "../src/subgraphs/care-plans/plan-template/plan-template.ts";
import { coded } from "./code-table.ts";
import { activityParticipantType } from "./code-tables/activity-participant-type.ts";
import { activityRequest } from "./code-tables/activity-request.ts";
import { templateStatus } from "./code-tables/template-status.ts";
import { concept } from "./datatypes/coding.ts";
import { text } from "./datatypes/primitive.ts";
import { type Lens, optional, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { aNumber, url } from "./parts.ts";
import { actionKindOrNone, careComponent } from "./plan-action.ts";

const participant = record<ActivityParticipant, fhir.ActivityDefinitionParticipant>({
  type: required<fhir.ActivityDefinitionParticipant, "type", ActivityParticipantType>(
    "type",
    coded(activityParticipantType),
  ),
  role: optional("role", concept),
});

/** Its timing says when the activity takes place, so the day by which it is to be done has an extension of ours. */
export const activityTemplate = mapping<ActivityTemplate, fhir.ActivityDefinition>(
  { resourceType: "ActivityDefinition" },
  {
    id: required("id", text),
    component: careComponent(url("PersonalisedCareComponent")),
    // An action's kind is ours alone; FHIR's own `kind` is what the activity asks for.
    kind: actionKindOrNone(url("ActionKind")),
    dueInDays: aNumber(url("DueInDays")),
    url: optional("url", text),
    edition: optional("version", text),
    name: optional("name", text),
    title: optional("title", text),
    status: required<fhir.ActivityDefinition, "status", TemplateStatus>(
      "status",
      coded(templateStatus) as Lens<fhir.ActivityDefinition["status"], TemplateStatus>,
    ),
    description: optional("description", text),
    request: optional<fhir.ActivityDefinition, "kind", ActivityRequest>("kind", coded(activityRequest)),
    code: optional("code", concept),
    participants: items("participant", participant),
  },
);
