import type { Chore } from "../../platform/chores.ts";
import { announceDue, type Falling } from "./notices.ts";
import { nationalRules } from "./planning-rules/planning-rules.ts";

const PLAN = `care_plans.care_plan t LEFT JOIN care_plans.planning_rules r
  ON r.service_id::text = t.service->>'id' AND NOT r.entered_in_error`;
const REVIEW = "t.next_review_at";
const TODAY = "date_trunc('day', $1::timestamptz, 'UTC')";
/** So long before its review a plan is due soon, by its service's rule. */
const REMINDER = `make_interval(days => coalesce(r.remind_days, ${nationalRules.remindDays}))`;

const falling: readonly (Falling & { readonly name: string })[] = [
  {
    name: "plan reviews due soon",
    type: "PLAN_REVIEW_DUE_SOON",
    subject: "CarePlan",
    from: PLAN,
    where: `t.status = 'ACTIVE' AND ${REVIEW} < $1::timestamptz + ${REMINDER} AND ${REVIEW} >= ${TODAY}`,
    due: "t.next_review",
  },
  {
    name: "plan reviews overdue",
    type: "PLAN_REVIEW_OVERDUE",
    subject: "CarePlan",
    from: "care_plans.care_plan t",
    where: `t.status = 'ACTIVE' AND ${REVIEW} < ${TODAY}`,
    due: "t.next_review",
  },
  {
    name: "goals overdue",
    type: "GOAL_OVERDUE",
    subject: "Goal",
    from: "care_plans.goal t",
    where: `t.lifecycle_status NOT IN ('COMPLETED', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR')
      AND platform.moment(care_plans.last_due(t.targets)) < ${TODAY}`,
    due: "care_plans.last_due(t.targets)",
  },
  {
    name: "plan actions overdue",
    type: "ACTION_OVERDUE",
    subject: "PlanAction",
    from: "care_plans.plan_action t",
    where: `t.status IN ('PROPOSED', 'AGREED', 'ACKNOWLEDGED', 'DECLINED') AND platform.moment(t.due_date) < ${TODAY}`,
    due: "t.due_date",
  },
];

/** What falls due in plans as time passes. */
export const carePlansChores: readonly Chore[] = falling.map((it) => ({
  name: it.name,
  run: (tx, now) => announceDue(tx, now, it),
}));
