import type { Decision } from "../../src/kernel/refusal.ts";

/** What a rule accepted; fails the test where it refused. */
export const accepted = <Thing>(decision: Decision<Thing>): Thing => {
  if ("refused" in decision) throw new Error(JSON.stringify(decision.refused));
  return decision.accepted;
};

/** The arguments at fault, as `nhsNumber` or `actors.0.reference`. */
export const refusedFor = (decision: Decision<unknown>): string[] =>
  "refused" in decision ? decision.refused.map(({ path }) => path.slice(1).join(".")) : [];
