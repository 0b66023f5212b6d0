import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { PractitionerTable } from "./practitioner.table.ts";

/** Every read of practitioners. Names are searched and ordered by the name in use, folded. */
export const practitionerStore = (pool: Pool) => ({
  byIds: one(pool, PractitionerTable),
  bySdsUserIds: one(pool, PractitionerTable, "t.sds_user_id = k.key AND NOT t.entered_in_error"),
  all: pages(pool, PractitionerTable, {
    filters: {
      familyName: "platform.begins(t.sort_name, $::text)",
      givenName: "t.forename ^@ (SELECT platform.fold($::text))",
      active: "(t.active IS NOT FALSE) = $::boolean",
    },
    orders: { NAME: { by: "t.sort_name", type: "text" } },
  }),
});
