import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { GraphQLError, type ValidationContext, type ValidationRule } from "graphql";

/** What a document may be made of. Our own documents need far less. */
export const LIMITS = {
  tokens: 1_000,
  /** Faults of one document that are told; each costs time to find. */
  errors: 3,
  depth: 12,
  aliases: 15,
  directives: 9,
  /** Fields, once every fragment stands where it is used. */
  selections: 10_000,
} as const;

/** The libraries would throw in the midst of validation, which is no fault of the document's then. */
const refusing = (what: string, most: number) => ({
  n: most,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null) =>
      context?.reportError(new GraphQLError(`A document has at most ${most} ${what}.`)),
  ],
});

/** The schema streams nothing, and graphql-js would say so only when it is asked to execute. */
const noStreams: ValidationRule = (context) => ({
  OperationDefinition: ({ operation }) => {
    if (operation !== "subscription" || context.getSchema().getSubscriptionType()) return;
    context.reportError(new GraphQLError("There are no subscriptions: ask for `changesSince`."));
  },
});

export const limitRules: ValidationRule[] = [
  noStreams,
  maxDepthRule({ ...refusing("levels", LIMITS.depth), flattenFragments: true }),
  maxAliasesRule({ ...refusing("aliases", LIMITS.aliases), allowList: [] }),
  maxDirectivesRule(refusing("directives", LIMITS.directives)),
];
