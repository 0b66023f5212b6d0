import * as fc from "fast-check";
import type { ActivityTemplate } from "../../../src/subgraphs/care-plans/activity-template/activity-template.ts";
import * as it from "./kernel.ts";

export const activityTemplate = it.model<ActivityTemplate>({
  id: it.id,
  url: it.orNull(fc.webUrl()),
  edition: it.orNull(it.text),
  name: it.orNull(it.text),
  title: it.orNull(it.text),
  status: it.anyOf("DRAFT", "ACTIVE", "RETIRED"),
  description: it.orNull(it.text),
  request: it.orNull(it.anyOf("REFERRAL", "TASK", "APPOINTMENT", "IMMUNISATION_RECOMMENDATION")),
  kind: it.orNull(it.anyOf("SUPPORT", "EDUCATION", "LINK_TO_SERVICE")),
  component: it.orNull(it.anyOf("SOCIAL_PRESCRIBING", "ENABLING_CHOICE")),
  code: it.orNull(it.concept),
  participants: it.few(
    fc.record({
      type: it.anyOf("PATIENT", "PRACTITIONER", "RELATED_PERSON", "DEVICE"),
      role: it.orNull(it.concept),
    }),
  ),
  dueInDays: it.orNull(fc.integer({ min: 0, max: 400 })),
});
