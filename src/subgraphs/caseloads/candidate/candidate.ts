import type { Reference } from "../../../kernel/reference.ts";
import type { EntityReference } from "../../../platform/federation/entity.ts";
import type { CriteriaMatch, CriteriaSet, Criterion } from "../criteria-set/criteria-set.ts";

/** A criterion with the codes that its expression stands for; null where it has none. */
export interface ResolvedCriterion extends Criterion {
  readonly codes: readonly string[] | null;
}

/** What the record says that makes a criterion hold. */
export interface Evidence {
  /** The entity that says it, by GraphQL type and id. */
  readonly type: string;
  readonly id: string;
  readonly code: string | null;
  readonly value: number | null;
  readonly at: string | null;
}

/** Somebody whom the criteria find: which of them hold, by id, and on what evidence. */
export interface Found {
  readonly patientId: string;
  readonly matches: readonly { readonly criterion: string; readonly evidence: readonly Evidence[] }[];
}

/** One page of the people whom criteria find. */
export interface CandidateQuestion {
  readonly criteria: readonly ResolvedCriterion[];
  readonly match: CriteriaMatch;
  readonly today: string;
  readonly first: number;
  /** The last person of the page before. */
  readonly after: string | null;
}

/** A page as the graph shows it. Its count is made for whoever asks. */
export interface CandidateConnection {
  readonly question: CandidateQuestion;
  readonly criteria: Pick<CriteriaSet, "name" | "purpose" | "match" | "criteria">;
  readonly nodes: readonly Candidate[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

interface Candidate {
  readonly patient: EntityReference;
  readonly matches: readonly {
    readonly criterion: Criterion;
    readonly explanation: string;
    readonly evidence: readonly (Pick<Evidence, "code" | "value" | "at"> & { readonly reference: Reference })[];
  }[];
}
