import type { Refusal } from "../../../kernel/refusal.ts";
import type { Flag } from "../flag/flag.ts";
import { isVisitRisk } from "../flag/flag-kind.ts";

/** The standing flags of the person, as far as the rule needs them. */
export interface VisitFacts {
  readonly flags: readonly Pick<Flag, "categories" | "id">[];
}

/** Nobody is sent to a person's home before they have seen what the home visit risks are (lone working). */
export function visitRisks({ flags }: VisitFacts): readonly Refusal[] {
  const flagIds = flags.filter(isVisitRisk).map(({ id }) => id);
  if (flagIds.length === 0) return [];
  return [
    {
      __typename: "HomeVisitRisk",
      code: "HOME_VISIT_RISK",
      message: "A risk stands for whoever visits this person at home. Read it, and book again with `riskSeen`.",
      path: ["input", "riskSeen"],
      flagIds,
    },
  ];
}

/** The ids of the flags that such a refusal names. */
export const riskFlagsOf = (refusal: { readonly flagIds?: unknown }): readonly string[] =>
  (refusal.flagIds ?? []) as readonly string[];
