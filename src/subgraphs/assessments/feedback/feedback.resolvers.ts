import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import type { AssessmentsContext } from "../assessments.context.ts";
import * as rules from "./feedback.rules.ts";
import { FeedbackTable } from "./feedback.table.ts";
import type { Feedback, PublishedFeedback } from "./feedback.ts";

const feedback = mutations("feedback", writer(FeedbackTable));

/** Who writes is told to the rule, since nobody moderates what they sent in. */
const knowing = { learn: async (_: object, { actorId }: WriteContext) => ({ actorId }) };

const published = (it: Stored<Feedback>): PublishedFeedback => {
  const { id, kind, publishedText, rating, receivedAt, use, from } = it;
  return {
    id,
    kind,
    text: publishedText ?? "",
    rating,
    receivedAt,
    use,
    from: use === "WITH_NAME" ? from : null,
  };
};

export const feedbackResolvers = {
  Query: {
    feedback: (_: unknown, { id }: { id: string }, { loaders }: AssessmentsContext) => loaders.feedbackById.load(id),
    publishedFeedback: async (_: unknown, args: ConnectionArgs, { loaders }: AssessmentsContext) => {
      const { nodes, edges, ...page } = await connection<Stored<Feedback>>(loaders.publishedFeedback, "", args);
      return {
        ...page,
        nodes: nodes.map(published),
        edges: () => edges().map(({ node, cursor }) => ({ node: published(node), cursor })),
      };
    },
    feedbackToModerate: (_: unknown, args: ConnectionArgs, { loaders }: AssessmentsContext) =>
      connection<Stored<Feedback>>(loaders.feedbackToModerate, "", args),
  },
  Mutation: {
    submitFeedback: feedback.create(rules.submitFeedback, "patientId", knowing),
    consentToFeedbackUse: feedback.change(rules.consentToFeedbackUse),
    withdrawFeedback: feedback.change(rules.withdrawFeedback),
    moderateFeedback: feedback.change(rules.moderateFeedback, knowing),
    enterFeedbackInError: feedback.enterInError(),
  },
  Feedback: {
    __resolveReference: ({ id }: { id: string }, { loaders }: AssessmentsContext) => loaders.feedbackById.load(id),
    patient: ({ patientId }: Feedback) => entity("Patient", patientId),
  },
  Patient: {
    feedback: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: AssessmentsContext) =>
      connection<Stored<Feedback>>(loaders.feedbackByPatient, id, args),
  },
};
