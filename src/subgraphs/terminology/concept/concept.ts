import type { ConceptDetail, ConceptSummary, Terminology } from "../../../terminology/terminology.ts";
import { type Problem, problemOf } from "../problem.ts";

/** A concept as the graph asks for it. */
export interface Concept {
  readonly id: string;
  /** Null where there is a problem. */
  readonly summary: ConceptSummary | null;
  readonly problem: Problem | null;
  /** What else the release says of it, read when a field wants it; null where there is a problem. */
  readonly detail: () => Promise<ConceptDetail | null>;
}

export type ConceptStanding = "ACTIVE" | "INACTIVE" | "NOT_FOUND" | "UNKNOWN";

export function standingOf({ summary, problem }: Pick<Concept, "summary" | "problem">): ConceptStanding {
  if (summary !== null) return summary.active ? "ACTIVE" : "INACTIVE";
  return problem?.code === "UNKNOWN" ? "UNKNOWN" : "NOT_FOUND";
}

export function conceptOf(terminology: Terminology, summary: ConceptSummary): Concept {
  let detail: Promise<ConceptDetail | null> | undefined;
  const read = async () => {
    const answer = await terminology.lookup(summary.id);
    return answer.kind === "answered" ? answer.value : null;
  };
  return {
    id: summary.id,
    summary,
    problem: null,
    detail: () => {
      detail ??= read();
      return detail;
    },
  };
}

export const conceptsOf = (terminology: Terminology, summaries: readonly ConceptSummary[]): readonly Concept[] =>
  summaries.map((summary) => conceptOf(terminology, summary));

/** Many concepts by their ids, in one question; what the release lacks is asked once more, for the reason. */
export async function conceptsByIds(terminology: Terminology, ids: readonly string[]): Promise<readonly Concept[]> {
  const known = await terminology.summaries(ids);
  return Promise.all(
    ids.map(async (id, i) => {
      const summary = known.kind === "answered" ? known.value[i] : null;
      if (summary) return conceptOf(terminology, summary);
      const answer = await terminology.lookup(id);
      if (answer.kind === "answered") return conceptOf(terminology, answer.value);
      return { id, summary: null, problem: problemOf(answer), detail: async () => null };
    }),
  );
}
