import { type Told, type ToldGoal, type ToldPlan, words } from "./journey.document.ts";
import type { JourneyEntry, JourneyKind } from "./journey.ts";
import { type Progress, type Stretch, stretchOf } from "./merge.ts";

type Patient = NonNullable<Told["patient"]>;

/** What the graph told, as stretches of one journey, each read from where it was left. */
export function stretches(
  { activities, assessments, riskAssessments, referrals, carePlans, goals }: Patient,
  {
    first,
    before,
    kinds,
  }: { readonly first: number; readonly before: Progress; readonly kinds: readonly JourneyKind[] },
): readonly Stretch[] {
  const ofKind = ({ kind }: JourneyEntry) => kinds.includes(kind);
  return [
    paged("activities", activities, ({ id, kind, occurredAt, period, code, outcome }) => ({
      ...entry("Activity", kind, id, occurredAt ?? period?.start ?? null),
      title: words(code),
      detail: words(outcome),
    })),
    paged("assessments", assessments, ({ id, answeredAt, questionnaire, scores }) => ({
      ...entry("Assessment", "ASSESSMENT", id, answeredAt),
      title: questionnaire?.title ?? null,
      detail: scores.map(({ title, value, band }) => `${title}: ${value}${band ? `, ${band}` : ""}`).join("; ") || null,
    })),
    paged("risks", riskAssessments, ({ id, assessedAt, level, code }) => ({
      ...entry("RiskAssessment", "RISK_ASSESSED", id, assessedAt),
      title: words(code),
      detail: level,
    })),
    paged("referrals", referrals, ({ id, authoredOn, status, code }) => ({
      ...entry("Referral", "REFERRAL", id, authoredOn),
      title: words(code),
      detail: status,
    })),
    stretchOf("plans", (carePlans?.nodes ?? []).flatMap(stepsOfPlan).filter(ofKind), before.plans, first),
    stretchOf("goals", (goals?.nodes ?? []).flatMap(stepsOfGoal).filter(ofKind), before.goals, first),
  ];
}

const entry = (typename: string, kind: JourneyKind, id: string, at: JourneyEntry["at"]): JourneyEntry => ({
  id: `${kind}:${id}`,
  kind,
  at,
  title: null,
  detail: null,
  subject: { typename, id },
});

interface Paged<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const paged = <Node>(
  source: string,
  page: Paged<Node> | null | undefined,
  read: (node: Node) => JourneyEntry,
): Stretch => ({
  source,
  steps: (page?.edges ?? []).map(({ node, cursor }) => ({ entry: read(node), cursor })),
  hasMore: page?.pageInfo.hasNextPage ?? false,
});

function stepsOfPlan({ id, title, status, createdAt, period, reviews }: ToldPlan): JourneyEntry[] {
  const ended = status === "COMPLETED" || status === "REVOKED";
  return [
    { ...entry("CarePlan", "PLAN_STARTED", id, period?.start ?? createdAt), title, detail: status },
    ...(ended ? [{ ...entry("CarePlan", "PLAN_ENDED", id, period?.end ?? null), title, detail: status }] : []),
    ...reviews.map(({ id: reviewId, heldAt, kind }) => ({
      ...entry("PlanReview", "REVIEW", reviewId, heldAt),
      title,
      detail: kind,
    })),
  ];
}

const ENDED = ["COMPLETED", "CANCELLED", "REJECTED"];

function stepsOfGoal(goal: ToldGoal): JourneyEntry[] {
  const { id, createdAt, startDate, statusDate, lifecycleStatus, achievementStatus, description } = goal;
  const title = words(description);
  const detail = achievementStatus ?? lifecycleStatus;
  return [
    { ...entry("Goal", "GOAL_SET", id, startDate ?? createdAt), title, detail },
    ...(ENDED.includes(lifecycleStatus) ? [{ ...entry("Goal", "GOAL_ENDED", id, statusDate), title, detail }] : []),
  ];
}
