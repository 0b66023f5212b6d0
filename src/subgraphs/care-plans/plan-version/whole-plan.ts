import type { Stored } from "../../../kernel/stored.ts";
import { CarePlanTable } from "../care-plan/care-plan.table.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import { GoalTable } from "../goal/goal.table.ts";
import type { Goal } from "../goal/goal.ts";
import { NeedTable } from "../need/need.table.ts";
import type { Need } from "../need/need.ts";
import { PlanActionTable } from "../plan-action/plan-action.table.ts";
import type { PlanAction } from "../plan-action/plan-action.ts";
import { differences, type PlanDifference } from "./difference.ts";
import type { PlanSnapshot, PlanVersion, VersionedThing } from "./plan-version.ts";

const tables: { readonly [Thing in VersionedThing]: { readonly columns: ReadonlyMap<string, string> } } = {
  CarePlan: CarePlanTable,
  Goal: GoalTable,
  PlanAction: PlanActionTable,
  Need: NeedTable,
};

/** The model of a kept row. A column that is younger than the row has nothing in it. */
const modelOf = ({ subjectType, content }: PlanVersion): unknown =>
  Object.fromEntries(
    [...tables[subjectType].columns].map(([field, column]) => [field, content[column] ?? youngerThan(column)]),
  );

const LISTS = new Set(["review_marks", "contingencies", "linked_plans", "observations"]);
const youngerThan = (column: string) => (LISTS.has(column) ? [] : null);

/** The versions of one plan, out of everything that was recorded of the person's plans, in order. */
export function wholePlans(rows: readonly Stored<PlanVersion>[], planId: string): readonly PlanSnapshot[] {
  const goals = new Map<string, Goal>();
  const actions = new Map<string, PlanAction>();
  const needs = new Map<string, Need>();
  const versions: PlanSnapshot[] = [];
  let plan: CarePlan | null = null;
  for (const step of steps(rows)) {
    for (const row of step) {
      const { subjectType, subjectId } = row;
      if (subjectType === "Goal") goals.set(subjectId, modelOf(row) as Goal);
      else if (subjectType === "PlanAction") actions.set(subjectId, modelOf(row) as PlanAction);
      else if (subjectType === "Need") needs.set(subjectId, modelOf(row) as Need);
      else if (subjectId === planId) plan = modelOf(row) as CarePlan;
    }
    if (plan === null) continue;
    const parts = {
      plan,
      goals: plan.goals.flatMap(({ id }) => [...found(goals, id)]),
      actions: [...actions.values()].filter((it) => it.planId === planId && isSound(it)),
      needs: [...needs.values()].filter((it) => (it.planId ?? planId) === planId && isSound(it)),
    };
    if (versions.length > 0 && isSame(versions.at(-1)!, parts)) continue;
    const { createdAt, authorId, authorRole, operation, reason } = step.at(-1)!;
    versions.push({ ...parts, number: versions.length + 1, at: createdAt, authorId, authorRole, operation, reason });
  }
  return versions;
}

type Parts = Pick<PlanSnapshot, "plan" | "goals" | "actions" | "needs">;

const isSame = (one: Parts, other: Parts): boolean =>
  one.plan === other.plan &&
  [one.goals, one.actions, one.needs].every((list, i) => {
    const others: readonly unknown[] = [other.goals, other.actions, other.needs][i]!;
    return list.length === others.length && list.every((it, at) => it === others[at]);
  });

const found = <Thing>(of: ReadonlyMap<string, Thing>, id: string | null): readonly Thing[] => {
  const it = id === null ? undefined : of.get(id);
  return it === undefined ? [] : [it];
};

const isSound = ({ status }: { readonly status: string }): boolean => status !== "ENTERED_IN_ERROR";

function steps(rows: readonly Stored<PlanVersion>[]): readonly (readonly Stored<PlanVersion>[])[] {
  const all: Stored<PlanVersion>[][] = [];
  for (const row of rows) {
    const last = all.at(-1);
    if (last?.[0]?.transaction === row.transaction) last.push(row);
    else all.push([row]);
  }
  return all;
}

/** The version that held at a moment; null before the first. */
export const asAt = (versions: readonly PlanSnapshot[], moment: number): PlanSnapshot | null =>
  versions.filter(({ at }) => Date.parse(at) <= moment).at(-1) ?? null;

/** What changed from just before `from` up to `to`. */
export function changesBetween(versions: readonly PlanSnapshot[], from: string, to: string): readonly PlanDifference[] {
  const before = asAt(versions, Date.parse(from) - 1) ?? versions[0];
  const after = asAt(versions, Date.parse(to));
  return before && after ? differences(before, after) : [];
}
