import type { Stored } from "../../../kernel/stored.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
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

const fields = fieldsOf<Feedback, AssessmentsContext>();

export const feedbackResolvers = {
  Query: {
    feedback: fields.one("feedbackById"),
    publishedFeedback: async (_: unknown, args: ConnectionArgs, { loaders }: AssessmentsContext) => {
      const { nodes, edges, ...page } = await connection<Stored<Feedback>>(loaders.publishedFeedback, "", args);
      return {
        ...page,
        nodes: nodes.map(published),
        edges: () => edges().map(({ node, cursor }) => ({ node: published(node), cursor })),
      };
    },
    feedbackToModerate: fields.page("feedbackToModerate"),
  },
  Mutation: {
    submitFeedback: feedback.create(rules.submitFeedback, "patientId", knowing),
    consentToFeedbackUse: feedback.change(rules.consentToFeedbackUse),
    withdrawFeedback: feedback.change(rules.withdrawFeedback),
    moderateFeedback: feedback.change(rules.moderateFeedback, knowing),
    enterFeedbackInError: feedback.enterInError(),
  },
  Feedback: {
    __resolveReference: fields.home("feedbackById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    feedback: fields.pageOf("feedbackByPatient"),
  },
};
