import type { Flag } from "../../../src/subgraphs/activity/flag/flag.ts";
import * as it from "./kernel.ts";

export const flag = it.model<Flag>({
  id: it.id,
  patientId: it.id,
  status: it.anyOf("ACTIVE", "INACTIVE", "ENTERED_IN_ERROR"),
  categories: it.few(it.concept),
  code: it.concept,
  period: it.orNull(it.period),
  author: it.orNull(it.reference),
  encounter: it.orNull(it.reference),
});
