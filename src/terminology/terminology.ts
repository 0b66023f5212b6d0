import type { Acceptability, DescriptionType } from "./snapshot.ts";

/**
 * SNOMED CT as the rest of the product asks it. Three things stand behind it: the engine over a loaded release, a
 * remote FHIR terminology server, and an honest one that knows digits only. None calls a code valid by default.
 */
export interface Terminology {
  readonly mode: "engine" | "codes-only" | "remote";
  status(): TerminologyStatus;

  lookup(id: string): Promise<Answer<ConceptDetail>>;
  /** In the order asked; null for an id that is not in the release. */
  summaries(ids: readonly string[]): Promise<Answer<readonly (ConceptSummary | null)[]>>;
  /** How the first concept stands to the second, in FHIR's words. */
  subsumes(a: string, b: string): Promise<Answer<Subsumption>>;
  ancestors(id: string): Promise<Answer<readonly string[]>>;
  descendants(id: string, page?: Page): Promise<Answer<ConceptPage>>;

  refsetsOf(id: string): Promise<Answer<readonly ConceptSummary[]>>;
  membersOf(refsetId: string, page?: Page): Promise<Answer<ConceptPage>>;
  historyOf(id: string): Promise<Answer<readonly Association[]>>;
  /** What to record instead of an inactive concept, best first; empty for an active one. Never applied unasked. */
  replacements(id: string): Promise<Answer<readonly Replacement[]>>;
  /** Rows of one map reference set, or of all, for this concept. */
  mapTargets(id: string, mapRefsetId?: string): Promise<Answer<readonly MapTarget[]>>;

  search(request: SearchRequest): Promise<Answer<SearchPage>>;
  /** All concepts of the expression in order of the hierarchy, or a page of them. */
  evaluateEcl(ecl: string, page?: Page): Promise<Answer<ConceptPage>>;
  validate(coding: CodingToValidate, expectation?: Expectation): Promise<Verdict>;
}

export type TerminologyStatus =
  | { readonly ready: true; readonly release: string; readonly version: string }
  | { readonly ready: false; readonly reason: string };

/** Refused: the question itself is wrong. Unknown: nothing here can tell, so do not take it for a "no" or a "yes". */
export type Answer<T> =
  | { readonly kind: "answered"; readonly value: T; readonly release: string }
  | Refused
  | { readonly kind: "unknown"; readonly reason: string };

export interface Refused {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  readonly message: string;
  /** Of an ECL error: the offset into the expression, and what would have been right there. */
  readonly position?: number;
  readonly expected?: readonly string[];
}

export type RefusalReason =
  | "NOT_AN_ID"
  | "CHECK_DIGIT"
  | "TRUNCATED"
  | "NOT_A_CONCEPT"
  | "UNKNOWN_CONCEPT"
  | "UNKNOWN_REFSET"
  | "ECL_SYNTAX"
  | "ECL_REFUSED"
  | "ECL_TOO_COSTLY"
  | "NOT_SUPPORTED";

export interface Page {
  readonly offset?: number;
  readonly count?: number;
}

export interface ConceptPage {
  readonly total: number;
  readonly ids: readonly string[];
}

export interface ConceptSummary {
  readonly id: string;
  /** The GB English preferred term. */
  readonly display: string;
  readonly fsn: string;
  readonly active: boolean;
}

export interface ConceptDetail extends ConceptSummary {
  readonly defined: boolean;
  readonly moduleId: string;
  /** yyyymmdd, null where the release leaves it empty. */
  readonly effectiveTime: string | null;
  readonly parents: readonly ConceptSummary[];
  readonly children: readonly ConceptSummary[];
  readonly descriptions: readonly Description[];
  readonly attributes: readonly Attribute[];
}

export interface Description {
  readonly id: string;
  readonly term: string;
  readonly type: DescriptionType;
  readonly language: string;
  readonly active: boolean;
  readonly acceptability: Readonly<Record<string, Acceptability>>;
}

export interface Attribute {
  /** Rows of one group above 0 belong together; each row of group 0 stands alone. */
  readonly group: number;
  readonly type: ConceptSummary;
  readonly value: ConceptSummary | { readonly concrete: string };
}

export type Subsumption = "equivalent" | "subsumes" | "subsumed-by" | "not-subsumed";

export interface Association {
  readonly refset: ConceptSummary;
  readonly target: ConceptSummary;
}

export interface Replacement {
  readonly concept: ConceptSummary;
  /** Preferred term of the association that suggests it: "SAME AS", "REPLACED BY". */
  readonly association: string;
}

export interface MapTarget {
  readonly refsetId: string;
  readonly target: string;
  /** Every column of the row by its name in the release: `mapGroup`, `mapPriority`, `mapRule`, `correlationId`. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface SearchRequest {
  readonly text: string;
  /** An ECL expression that every hit is in. */
  readonly within?: string;
  readonly includeInactive?: boolean;
  /** At most 1,000; 20 if absent. */
  readonly count?: number;
  readonly offset?: number;
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  /** Whether asking for the next offset would give more. */
  readonly more: boolean;
}

export interface SearchHit {
  readonly concept: ConceptSummary;
  readonly matchedTerm: string;
  /** Of an inactive concept only. */
  readonly replacements: readonly Replacement[];
}

export interface CodingToValidate {
  readonly code: string;
  readonly display?: string | null;
}

export interface Expectation {
  /** The value set of the place it is recorded in, as ECL. */
  readonly valueSet?: string;
}

export type Verdict =
  | {
      readonly verdict: "VALID";
      readonly release: string;
      readonly concept: ConceptSummary;
      readonly warnings: readonly string[];
    }
  | {
      readonly verdict: "INVALID";
      /** Null where the digits alone condemn it. */
      readonly release: string | null;
      readonly reason: InvalidReason;
      readonly message: string;
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly verdict: "UNKNOWN"; readonly message: string };

export type InvalidReason =
  | "NOT_AN_ID"
  | "CHECK_DIGIT"
  | "TRUNCATED"
  | "NOT_A_CONCEPT"
  | "UNKNOWN_CONCEPT"
  | "INACTIVE"
  | "OUTSIDE_VALUE_SET";

export interface Suggestion {
  readonly code: string;
  readonly display: string | null;
  /** For a person: "SAME AS", "the digits a spreadsheet lost". */
  readonly because: string;
}
