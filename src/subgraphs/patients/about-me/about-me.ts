import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";

/** What a person wants everyone to know, in their own words. */
export interface AboutMe extends AboutMeContent {
  readonly id: string;
  readonly patientId: string;
}

export interface AboutMeContent {
  readonly words: AboutMeWords;
  readonly personInvolvement: PersonInvolvement | null;
  /** Whose words these are: the person, or whoever speaks for them. */
  readonly writtenBy: Reference | null;
  readonly supportedBy: Reference | null;
  readonly writtenAt: DateTime | null;
}

/** The seven headings of the national standard (PRSB About Me), and what good care sets out from. */
export interface AboutMeWords {
  readonly mostImportant: string | null;
  readonly importantPeople: string | null;
  readonly communication: string | null;
  readonly wellness: string | null;
  readonly pleaseDoAndDont: string | null;
  readonly howToSupportMe: string | null;
  readonly alsoWorthKnowing: string | null;
  readonly wishes: string | null;
  readonly feelings: string | null;
  readonly strengths: string | null;
  readonly needs: string | null;
  readonly aspirations: string | null;
}

/** How, and how far, the person wants to be involved in their care. */
export interface PersonInvolvement {
  readonly extent: InvolvementExtent;
  /** What would help them to take part. */
  readonly how: string | null;
  readonly through: Reference | null;
}

export type InvolvementExtent = "LEADS" | "SHARES" | "IS_TOLD" | "NOT_NOW";

/** What a person wanted known at one time. */
export interface AboutMeVersion extends AboutMeContent {
  readonly id: string;
  readonly patientId: string;
  readonly aboutMeId: string;
  /** Which version it was. */
  readonly number: number;
}
