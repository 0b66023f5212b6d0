import { UUID } from "../../../kernel/page.ts";
import { reference } from "../../../kernel/reference.ts";
import { fault } from "../../../platform/faults.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { checkFirst } from "../../../platform/pages.ts";
import type { Terminology } from "../../../terminology/terminology.ts";
import type { CaseloadsContext } from "../caseloads.context.ts";
import type { CriteriaKind, CriteriaSet, Criterion } from "../criteria-set/criteria-set.ts";
import { defaults } from "../criteria-set/defaults.ts";
import type { CandidateConnection, Evidence, Found } from "./candidate.ts";
import { explanation } from "./explanation.ts";
import { resolved } from "./resolve-codes.ts";

interface CandidateArgs {
  readonly by: { readonly criteriaSetId?: string | null; readonly kind?: CriteriaKind | null };
  readonly first: number;
  readonly after?: string | null;
}
type SearchContext = CaseloadsContext & { readonly terminology: Terminology };

/** The network's own newest criteria of the kind, else the national ones. */
async function criteriaOf(
  by: CandidateArgs["by"],
  { loaders }: CaseloadsContext,
): Promise<Omit<CriteriaSet, "id"> | null> {
  if (by.criteriaSetId) return loaders.criteriaSetById.load(by.criteriaSetId);
  const page = { key: "", first: 1, after: null, orderBy: null, filter: { kind: by.kind, active: true } };
  const { rows } = await loaders.criteriaSets.load(page);
  return rows[0] ?? defaults[by.kind!];
}

const cursorOf = (after: string | null | undefined): string | null => {
  if (after == null) return null;
  const id = Buffer.from(after, "base64url").toString("utf8");
  if (!UUID.test(id)) throw fault("BAD_USER_INPUT", "`after` is not a cursor of this list", "after");
  return id;
};
const asCursor = (id: string): string => Buffer.from(id).toString("base64url");

const shown = ({ type, id, code, value, at }: Evidence) => ({ reference: reference(type, id), code, value, at });

const candidate = ({ patientId, matches }: Found, criteria: readonly Criterion[]) => ({
  patient: entity("Patient", patientId),
  matches: matches.flatMap(({ criterion: id, evidence }) => {
    const criterion = criteria.find((it) => it.id === id);
    return criterion
      ? [{ criterion, explanation: explanation(criterion, evidence), evidence: evidence.map(shown) }]
      : [];
  }),
});

async function candidates(
  _: unknown,
  { by, first, after }: CandidateArgs,
  context: CaseloadsContext,
): Promise<CandidateConnection> {
  const set = await criteriaOf(by, context);
  if (set === null) throw fault("BAD_USER_INPUT", "There are no criteria of this id that you may see", "by");
  const { terminology, loaders, write } = context as SearchContext;
  const question = {
    criteria: await resolved(set.criteria, terminology),
    match: set.match,
    today: write.now.toISOString().slice(0, 10),
    first: checkFirst(first),
    after: cursorOf(after),
  };
  const found = await loaders.candidates.load(question);
  const nodes = found.slice(0, first);
  const ids = nodes.map(({ patientId }) => patientId);
  return {
    nodes: nodes.map((it) => candidate(it, set.criteria)),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: question.after !== null,
      startCursor: ids[0] === undefined ? null : asCursor(ids[0]),
      endCursor: ids.length === 0 ? null : asCursor(ids.at(-1)!),
    },
    criteria: { name: set.name, purpose: set.purpose, match: set.match, criteria: set.criteria },
    question,
  };
}

export const candidateResolvers = {
  Query: { candidates },
  CandidateConnection: {
    totalCount: ({ question }: CandidateConnection, _: unknown, { loaders }: CaseloadsContext) =>
      loaders.candidateCounts.load({ ...question, after: null }),
  },
};
