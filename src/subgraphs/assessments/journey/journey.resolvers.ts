import { fault } from "../../../platform/faults.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { checkFirst } from "../../../platform/pages.ts";
import type { AssessmentsContext } from "../assessments.context.ts";
import { JOURNEY, type Told } from "./journey.document.ts";
import { JOURNEY_KINDS, type JourneyEntry, type JourneyKind } from "./journey.ts";
import { decodeProgress, encodeProgress, merged, type Progress } from "./merge.ts";
import { stretches } from "./told.ts";

interface JourneyArgs {
  readonly first: number;
  readonly after?: string | null;
  readonly kinds?: readonly JourneyKind[] | null;
}

function progressFrom(after: string | null | undefined): Progress {
  if (after == null) return {};
  const progress = decodeProgress(after);
  if (progress === null) throw fault("BAD_USER_INPUT", "`after` is not a place in this journey", "after");
  return progress;
}

const lead =
  (typename: string) =>
  ({ subject }: JourneyEntry) =>
    subject.typename === typename ? entity(typename, subject.id) : null;

export const journeyResolvers = {
  Patient: {
    journey: async ({ id }: { id: string }, args: JourneyArgs, { write }: AssessmentsContext) => {
      const first = checkFirst(args.first);
      const before = progressFrom(args.after);
      const kinds = args.kinds ?? JOURNEY_KINDS;
      const asks = (...some: readonly JourneyKind[]) => some.some((kind) => kinds.includes(kind));
      const { patient } = await write.ask<Told>(JOURNEY, {
        id,
        first,
        ...before,
        kinds: kinds.filter((kind) => kind === "CONTACT" || kind === "INTERVENTION"),
        withActivities: asks("CONTACT", "INTERVENTION"),
        withAssessments: asks("ASSESSMENT"),
        withRisks: asks("RISK_ASSESSED"),
        withReferrals: asks("REFERRAL"),
        withPlans: asks("PLAN_STARTED", "PLAN_ENDED", "REVIEW"),
        withGoals: asks("GOAL_SET", "GOAL_ENDED"),
      });
      const { placed, hasMore } = merged(patient ? stretches(patient, { first, before, kinds }) : [], first, before);
      const edges = placed.map(({ entry, progress }) => ({ node: entry, cursor: encodeProgress(progress) }));
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: {
          hasNextPage: hasMore,
          hasPreviousPage: args.after != null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    },
  },
  JourneyEntry: {
    activity: lead("Activity"),
    assessment: lead("Assessment"),
    riskAssessment: lead("RiskAssessment"),
    referral: lead("Referral"),
    carePlan: lead("CarePlan"),
    planReview: lead("PlanReview"),
    goal: lead("Goal"),
  },
};
