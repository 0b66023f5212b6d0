import type { Decision } from "../../src/kernel/refusal.ts";

/** What a rule accepted; a refusal fails the test with its reasons. */
export const accepted = <Thing>(decision: Decision<Thing>): Thing => {
  if ("refused" in decision) throw new Error(JSON.stringify(decision.refused));
  return decision.accepted;
};

/** The arguments at fault, in order; none where the rule accepted. */
export const faultsOf = (decision: Decision<unknown>): string[] =>
  "refused" in decision ? decision.refused.map(({ path }) => path.slice(1).join(".")) : [];
