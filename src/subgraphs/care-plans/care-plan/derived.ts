import type { Reference } from "../../../kernel/reference.ts";
import type { PartialDate } from "../../../kernel/time.ts";
import { isEnded as isGoalEnded, isOverdue as isGoalOverdue } from "../goal/goal.rules.ts";
import type { Goal } from "../goal/goal.ts";
import type { Need } from "../need/need.ts";
import type { PlanAction } from "../plan-action/plan-action.ts";
import { isOver, isOverdue } from "../plan-action/progress.rules.ts";
import type { CarePlan } from "./care-plan.ts";

/** A plan with what it is made of, from which everything else that is asked of it is worked out. */
export interface PlanWithParts {
  readonly plan: CarePlan;
  readonly goals: readonly Goal[];
  readonly actions: readonly PlanAction[];
  readonly needs: readonly Need[];
}

/** A need, or a condition that the plan addresses, which no goal and no action answers. */
export interface CoverageGap<Of extends Need = Need> {
  readonly need: Of | null;
  readonly addressed: Reference | null;
}

export function coverageGaps<Of extends Need>({
  plan,
  goals,
  actions,
  needs,
}: Omit<PlanWithParts, "needs"> & { readonly needs: readonly Of[] }): readonly CoverageGap<Of>[] {
  const alive = [
    ...goals.filter(({ lifecycleStatus: it }) => it === "COMPLETED" || !isGoalEnded(it)),
    ...actions.filter(({ status }) => status !== "DECLINED" && status !== "NOT_DONE" && status !== "WITHDRAWN"),
  ];
  const answered = new Set(alive.flatMap(({ addresses }) => addresses.map(({ id }) => id)));
  const open = needs.filter(({ status, id }) => status === "OPEN" && !answered.has(id));
  const known = new Set(needs.map(({ id }) => id));
  return [
    ...open.map((need) => ({ need, addressed: null })),
    ...plan.addresses
      .filter(({ id }) => id !== null && !known.has(id) && !answered.has(id))
      .map((addressed) => ({ need: null, addressed })),
  ];
}

/** Whoever has a part in the plan, what it is, and how to reach them where the plan itself says so. */
export interface Responsibility<OfGoal extends Goal = Goal, OfAction extends PlanAction = PlanAction> {
  readonly party: Reference;
  readonly leads: boolean;
  readonly goals: readonly OfGoal[];
  readonly actions: readonly OfAction[];
  readonly contacts: readonly string[];
}

export function responsibilities<OfGoal extends Goal, OfAction extends PlanAction>({
  plan,
  goals,
  actions,
}: {
  readonly plan: CarePlan;
  readonly goals: readonly OfGoal[];
  readonly actions: readonly OfAction[];
}): readonly Responsibility<OfGoal, OfAction>[] {
  const goalsInHand = goals.filter(({ lifecycleStatus }) => !isGoalEnded(lifecycleStatus));
  const actionsInHand = actions.filter((action) => !isOver(action) && action.status !== "DECLINED");
  const parties = new Map<string, Reference>();
  const add = (who: Reference | null) => {
    if (who !== null && !parties.has(nameOf(who))) parties.set(nameOf(who), who);
  };
  add(plan.author);
  add(plan.externalCoordination?.coordinator ?? null);
  for (const { expressedBy } of goalsInHand) add(expressedBy);
  for (const { owner } of actionsInHand) add(owner);
  for (const { responsible } of plan.contingencies) add(responsible);
  const isParty = (name: string) => (who: Reference | null) => who !== null && nameOf(who) === name;
  return [...parties].map(([name, party]) => {
    const is = isParty(name);
    return {
      party,
      leads: is(plan.author),
      goals: goalsInHand.filter(({ expressedBy }) => is(expressedBy)),
      actions: actionsInHand.filter(({ owner }) => is(owner)),
      contacts: plan.contingencies.flatMap(({ responsible, contact }) =>
        contact !== null && is(responsible) ? [contact] : [],
      ),
    };
  });
}

const nameOf = ({ type, id, url, display, identifier }: Reference): string =>
  id !== null ? `${type}/${id}` : (url ?? identifier?.value ?? display ?? "");

const today = (now: Date) => now.toISOString().slice(0, 10) as PartialDate;

/** A review that was to be on a day is overdue when that day has passed. */
export const isReviewOverdue = ({ status, nextReview }: Pick<CarePlan, "status" | "nextReview">, now: Date): boolean =>
  status === "ACTIVE" &&
  nextReview !== null &&
  (nextReview.length > "2026-11-22".length
    ? Date.parse(nextReview) < now.getTime()
    : nextReview < today(now).slice(0, nextReview.length));

export const overdueGoals = <Of extends Goal>(goals: readonly Of[], now: Date): readonly Of[] =>
  goals.filter((goal) => isGoalOverdue(goal, now));

export const overdueActions = <Of extends PlanAction>(actions: readonly Of[], now: Date): readonly Of[] =>
  actions.filter((action) => isOverdue(action, today(now)));

/** Whether nothing of the plan is late: no goal, action or review is overdue, and it was agreed in time. */
export const isOnTime = ({ plan, goals, actions }: PlanWithParts, agreedInTime: boolean | null, now: Date): boolean =>
  agreedInTime !== false &&
  !isReviewOverdue(plan, now) &&
  overdueGoals(goals, now).length === 0 &&
  overdueActions(actions, now).length === 0;

/** The parties who act on a plan: each owner of an open action once, and each of its teams. */
export const partiesOf = ({ plan, actions }: PlanWithParts): number =>
  new Set([
    ...actions.flatMap((action) => (isOver(action) || action.owner === null ? [] : [nameOf(action.owner)])),
    ...plan.careTeams.map(nameOf),
  ]).size;
