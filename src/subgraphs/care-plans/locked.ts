import type { EntityManager } from "typeorm";
import { UUID } from "../../kernel/page.ts";
import type { Stored } from "../../kernel/stored.ts";
import type { Table } from "../../platform/table.ts";

/** A row of this room, held until the transaction ends; null where there is none that the viewer may see. */
export async function locked<Model>(
  tx: EntityManager,
  table: Table<Model>,
  id: string | null,
  viewer: string,
): Promise<Stored<Model> | null> {
  if (id === null || !UUID.test(id)) return null;
  const rows = (await tx.query(
    `SELECT ${table.select} FROM ${table.name} t
     WHERE t.id = $1 AND NOT t.entered_in_error AND $2::uuid IS NOT NULL AND ${table.visibleTo("$2::uuid")} FOR UPDATE OF t`,
    [id, viewer],
  )) as Stored<Model>[];
  return rows[0] ?? null;
}
