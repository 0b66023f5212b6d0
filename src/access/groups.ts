import type { Pool } from "pg";
import type { Batch } from "../platform/loaders.ts";
import { columnsOf, KEYS } from "../platform/reads.ts";
import { send, statement } from "../platform/statement.ts";

/** The organisations of an organisation's group, itself among them: its PCN and all its members, or it alone. */
export function groupsOf(pool: Pool): Batch<string, ReadonlySet<string>> {
  const members = statement(
    `SELECT k.place::int, theirs.organisation_id AS id FROM ${KEYS} ` +
      "JOIN access.membership ours ON ours.organisation_id = k.key::uuid " +
      "JOIN access.membership theirs ON theirs.group_id = ours.group_id",
  );
  return async (keys) => {
    const groups = keys.map(({ key }) => new Set([key]));
    const rows = await send<{ place: number; id: string }>(pool, members, columnsOf(keys, "k.key::uuid"));
    for (const { place, id } of rows) groups[place - 1]!.add(id);
    return groups;
  };
}
