import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { rowsOf } from "../../../platform/rows.ts";
import type { TemplateAction } from "../plan-template/plan-template.ts";
import { ActivityTemplateTable } from "./activity-template.table.ts";
import type { ActivityTemplate } from "./activity-template.ts";
import { canonical } from "./following.ts";

/** The activities in use that these actions name, the newest first; ids tell the order of those made at once. */
export async function activitiesNamed(
  tx: EntityManager,
  actions: readonly TemplateAction[],
): Promise<readonly ActivityTemplate[]> {
  const urls = actions.flatMap(({ definition }) => (definition === null ? [] : [canonical(definition).url]));
  if (urls.length === 0) return [];
  const found = await rowsOf(tx, ActivityTemplateTable, "t.status = 'ACTIVE' AND t.url = ANY ($1::text[])", [urls]);
  return found.toReversed().toSorted((a, b) => madeAt(b) - madeAt(a));
}

const madeAt = ({ createdAt }: Stored<ActivityTemplate>): number => new Date(createdAt).getTime();
