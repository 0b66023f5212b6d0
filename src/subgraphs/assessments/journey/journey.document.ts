import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** What other rooms, and this one, know of the person's way: one question, whatever the length of the page. */
export const JOURNEY = /* GraphQL */ `query Journey(
  $id: ID!, $first: Int!, $kinds: [ActivityKind!],
  $activities: String, $assessments: String, $risks: String, $referrals: String,
  $withActivities: Boolean!, $withAssessments: Boolean!, $withRisks: Boolean!, $withReferrals: Boolean!,
  $withPlans: Boolean!, $withGoals: Boolean!
) {
  patient(by: { id: $id }) {
    activities(first: $first, after: $activities, filter: { kind: $kinds }) @include(if: $withActivities) {
      edges {
        cursor
        node {
          id kind occurredAt period { start } code { text codings { display } } outcome { text codings { display } }
        }
      }
      pageInfo { hasNextPage }
    }
    assessments(first: $first, after: $assessments, filter: { status: [COMPLETED, AMENDED] })
      @include(if: $withAssessments) {
      edges { cursor node { id answeredAt questionnaire { title } scores { title value band } } }
      pageInfo { hasNextPage }
    }
    riskAssessments(first: $first, after: $risks) @include(if: $withRisks) {
      edges { cursor node { id assessedAt level code { text codings { display } } } } pageInfo { hasNextPage }
    }
    referrals(first: $first, after: $referrals) @include(if: $withReferrals) {
      edges { cursor node { id authoredOn status code { text codings { display } } } } pageInfo { hasNextPage }
    }
    carePlans(first: 100) @include(if: $withPlans) {
      nodes { id title status createdAt period { start end } reviews { id heldAt kind } }
    }
    goals(first: 100) @include(if: $withGoals) {
      nodes {
        id createdAt startDate statusDate lifecycleStatus achievementStatus description { text codings { display } }
      }
    }
  }
}`;

type Words = Pick<CodeableConcept, "text"> & { readonly codings: readonly { readonly display: string | null }[] };

interface Paged<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

export interface ToldActivity {
  readonly id: string;
  readonly kind: "CONTACT" | "INTERVENTION";
  readonly occurredAt: DateTime | null;
  readonly period: { readonly start: DateTime | null } | null;
  readonly code: Words | null;
  readonly outcome: Words | null;
}

export interface ToldPlan {
  readonly id: string;
  readonly title: string | null;
  readonly status: string;
  readonly createdAt: DateTime;
  readonly period: { readonly start: DateTime | null; readonly end: DateTime | null } | null;
  readonly reviews: readonly { readonly id: string; readonly heldAt: DateTime; readonly kind: string }[];
}

export interface ToldGoal {
  readonly id: string;
  readonly createdAt: DateTime;
  readonly startDate: DateTime | null;
  readonly statusDate: DateTime | null;
  readonly lifecycleStatus: string;
  readonly achievementStatus: string | null;
  readonly description: Words;
}

export interface Told {
  readonly patient: {
    readonly activities?: Paged<ToldActivity> | null;
    readonly assessments?: Paged<{
      readonly id: string;
      readonly answeredAt: DateTime | null;
      readonly questionnaire: { readonly title: string | null } | null;
      readonly scores: readonly { readonly title: string; readonly value: number; readonly band: string | null }[];
    }> | null;
    readonly riskAssessments?: Paged<{
      readonly id: string;
      readonly assessedAt: DateTime | null;
      readonly level: string | null;
      readonly code: Words | null;
    }> | null;
    readonly referrals?: Paged<{
      readonly id: string;
      readonly authoredOn: DateTime | null;
      readonly status: string;
      readonly code: Words | null;
    }> | null;
    readonly carePlans?: { readonly nodes: readonly ToldPlan[] } | null;
    readonly goals?: { readonly nodes: readonly ToldGoal[] } | null;
  } | null;
}

/** What a person reads of a concept. */
export const words = (it: Words | null): string | null =>
  it?.text ?? it?.codings.find(({ display }) => display)?.display ?? null;
