import type { Pool } from "pg";
import { shared } from "../../../platform/loaders.ts";
import { many } from "../../../platform/reads.ts";
import { MemberContactTable } from "./member-contact.table.ts";

export const memberContactLoaders = (pool: Pool) => ({
  memberContactsByPatient: shared(many(pool, MemberContactTable, "t.patient_id = k.key::uuid")),
});
