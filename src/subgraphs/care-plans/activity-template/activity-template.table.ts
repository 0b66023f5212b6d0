import { everyone } from "../../../access/visibility.ts";
import { integer, json, table, text } from "../../../platform/table.ts";
import type { ActivityTemplate } from "./activity-template.ts";

/** How it rests in PostgreSQL: shared by all, as plan templates are, and about nobody. */
export const ActivityTemplateTable = table<ActivityTemplate>("care_plans.activity_template", everyone, {
  url: text.orNull,
  edition: text.orNull,
  name: text.orNull,
  title: text.orNull,
  status: text,
  description: text.orNull,
  request: text.orNull,
  kind: text.orNull,
  component: text.orNull,
  code: json.orNull,
  participants: json,
  dueInDays: integer.orNull,
});
