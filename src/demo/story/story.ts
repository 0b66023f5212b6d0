import type { CodeableConcept } from "../../kernel/coding.ts";
import type { Activity } from "../../subgraphs/activity/activity/activity.ts";
import type { MeetingKind } from "../../subgraphs/care-teams/meeting/meeting.ts";
import type { PostKey } from "../world/posts.ts";
import type { ServiceKey } from "../world/services.ts";

/** Who does something: somebody in a post, the person, or whoever cares for them. */
export type Doer = PostKey | "PERSON" | "CARER";

/** What may be told of people of one kind. A record takes some of each, by chance. */
export interface Story {
  readonly share: number;
  readonly ages: readonly [least: number, most: number];
  /** How likely somebody cares for them without pay. */
  readonly carer: number;
  readonly lead: PostKey;
  readonly plan: { readonly category: CodeableConcept; readonly title: string; readonly about: string };
  readonly team: {
    readonly name: string;
    readonly category: CodeableConcept;
    readonly meets: MeetingKind;
    readonly posts: readonly PostKey[];
  };
  /** Always the first, and some of the others. */
  readonly needs: readonly Need[];
  readonly goals: readonly Aim[];
  readonly steps: readonly Step[];
  readonly referrals: readonly Onward[];
  readonly deeds: readonly Deed[];
  readonly scores: readonly Score[];
  readonly flags: readonly CodeableConcept[];
}

export interface Need {
  readonly what: CodeableConcept;
  /** For how many years it has been known, at most. */
  readonly years: number;
}

export interface Aim {
  readonly what: string;
  readonly measure: string;
  readonly who: Doer;
  readonly weeks: number;
}

export interface Step {
  readonly what: string;
  readonly who: Doer;
  readonly how: string;
}

export interface Onward {
  readonly what: CodeableConcept;
  readonly why: string;
  readonly to: ServiceKey;
  readonly from: PostKey;
  readonly source: CodeableConcept;
}

export interface Deed {
  readonly kind: Activity["kind"];
  readonly what: CodeableConcept;
  readonly mode: Activity["mode"];
  readonly categories: readonly CodeableConcept[];
  readonly who: PostKey;
  readonly minutes: readonly [least: number, most: number];
}

export interface Score {
  readonly what: CodeableConcept;
  readonly range: readonly [least: number, most: number];
}
