import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import type { CaseloadsContext } from "../caseloads.context.ts";
import {
  type CriteriaFacts,
  type CriteriaSetGiven,
  type CriteriaSetRevision,
  createCriteriaSet,
  endCriteriaSet,
  reviseCriteriaSet,
} from "./criteria-set.rules.ts";
import { CriteriaSetTable } from "./criteria-set.table.ts";
import type { CriteriaSet } from "./criteria-set.ts";

const sets = mutations("criteriaSet", writer(CriteriaSetTable));
const fields = fieldsOf<CriteriaSet, CaseloadsContext>();

const PROBLEM = /* GraphQL */ `query Problem($ecl: String!) {
  evaluateEcl(ecl: $ecl, first: 1) { problem { code message } }
}`;

interface Answer {
  readonly evaluateEcl: { readonly problem: { readonly code: string; readonly message: string } | null };
}

/** Asks SNOMED CT about each expression. Where no release can tell, none is called wrong. */
async function problemsOf({ criteria }: Partial<CriteriaSetGiven>, { ask }: WriteContext): Promise<CriteriaFacts> {
  const problems = new Map<string, string>();
  for (const ecl of new Set(criteria?.flatMap(({ ecl }) => ecl ?? []))) {
    const { problem } = (await ask<Answer>(PROBLEM, { ecl })).evaluateEcl;
    if (problem !== null && problem.code !== "UNKNOWN") problems.set(ecl, problem.message);
  }
  return { problems };
}

export const criteriaSetResolvers = {
  Query: {
    criteriaSet: fields.one("criteriaSetById"),
    criteriaSets: fields.page("criteriaSets"),
  },
  Mutation: {
    createCriteriaSet: sets.create<CriteriaSetGiven, CriteriaFacts>(createCriteriaSet, "name", { learn: problemsOf }),
    reviseCriteriaSet: sets.change<CriteriaSetRevision, CriteriaFacts>(reviseCriteriaSet, { learn: problemsOf }),
    endCriteriaSet: sets.change(endCriteriaSet),
    enterCriteriaSetInError: sets.enterInError(),
  },
  CriteriaSet: {
    __resolveReference: fields.home("criteriaSetById"),
  },
};
