import type { Pool } from "pg";

/** What PostgreSQL says of a step of its plan. */
export interface Step {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Alias?: string;
  readonly "Index Cond"?: string;
  readonly Filter?: string;
  readonly Plans?: readonly Step[];
}

/** How PostgreSQL would run a statement for anybody. */
export async function planOf(pool: Pool, text: string): Promise<Step> {
  const { rows } = await pool.query<{ "QUERY PLAN": [{ Plan: Step }] }>(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`);
  return rows[0]!["QUERY PLAN"][0].Plan;
}

/** The ways from the top of a plan down to each scan of a table's rows `t`. */
export function scansOf(step: Step, table: string, above: readonly Step[] = []): (readonly Step[])[] {
  const path = [...above, step];
  const isIt = step["Relation Name"] === table.split(".")[1] && /^t(_\d+)?$/.test(step.Alias ?? "");
  return [...(isIt ? [path] : []), ...(step.Plans ?? []).flatMap((below) => scansOf(below, table, path))];
}

/** What an index is searched for to find the rows of a scan; empty where all of it is read. */
export const conditionOf = (step: Step): string =>
  [
    step["Index Cond"] ?? "",
    ...(step.Plans ?? []).filter((it) => /^Bitmap(?! Heap)/.test(it["Node Type"])).map(conditionOf),
  ]
    .filter((condition) => condition !== "")
    .join(" AND ");

/** Whether the rows of a scan are sorted before they are cut to a page. */
export const isSorted = (path: readonly Step[]): boolean =>
  path.slice(path.findLastIndex((step) => step["Node Type"] === "Limit")).some((step) => step["Node Type"] === "Sort");

/** What is asked of a row that is found before it is asked who may see it: PostgreSQL tells a filter in its order. */
export const beforeWall = (step: Step): string =>
  [conditionOf(step), (step.Filter ?? "").split(/CASE WHEN \(InitPlan|EXISTS\(|\bSubPlan\b/)[0]].join(" ");
