import { countedFor } from "../../../access/visibility.ts";
import { bigint, integer, table, text, uuid } from "../../../platform/table.ts";
import type { Tally } from "./tally.ts";

/** Written by PostgreSQL as rows are written: see `keepTally`. */
export const TallyTable = table<Tally>("analytics.tally", countedFor("organisation_id"), {
  measure: text,
  organisationId: uuid,
  month: text,
  kind: text,
  code: text,
  shard: integer,
  n: bigint,
});
