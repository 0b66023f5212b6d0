import { ownConcept } from "../own-concept.ts";
import type { PersonalisedCareComponent } from "../personalised-care.ts";

/**
 * What a coordinator does for people beside contacts. No SNOMED CT code of these is confirmed in a public source, so
 * each is coded in a list of our own, unless the recorder gives a code of SNOMED CT.
 */
export type InterventionKind =
  | "PREPARATION_FOR_CONVERSATION"
  | "FOLLOW_UP_OF_CONVERSATION"
  | "INFORMATION_GIVEN"
  | "ADVICE"
  | "SELF_ADVOCACY"
  | "HELP_SEEKING"
  | "SIGNPOSTING"
  | "CARER_SUPPORT"
  | "FAMILY_INVOLVEMENT_ADVOCACY";

interface Kind {
  readonly term: string;
  /** What must be said of it. */
  readonly needs: "appointment" | "format" | "somebody else" | null;
  /** The component of personalised care that it is part of, unless the recorder says another. */
  readonly component: PersonalisedCareComponent | null;
}

export const INTERVENTIONS: Readonly<Record<InterventionKind, Kind>> = {
  PREPARATION_FOR_CONVERSATION: {
    term: "Preparation for a conversation about care",
    needs: "appointment",
    component: "SHARED_DECISION_MAKING",
  },
  FOLLOW_UP_OF_CONVERSATION: {
    term: "Follow-up of a conversation about care",
    needs: "appointment",
    component: "SHARED_DECISION_MAKING",
  },
  INFORMATION_GIVEN: { term: "Information given", needs: "format", component: "ENABLING_CHOICE" },
  ADVICE: { term: "Advice and guidance", needs: null, component: "SUPPORTED_SELF_MANAGEMENT" },
  SELF_ADVOCACY: { term: "Support to speak for oneself", needs: null, component: "SUPPORTED_SELF_MANAGEMENT" },
  HELP_SEEKING: { term: "Support to seek help in time", needs: null, component: "SUPPORTED_SELF_MANAGEMENT" },
  SIGNPOSTING: { term: "Signposting", needs: "somebody else", component: "SOCIAL_PRESCRIBING" },
  CARER_SUPPORT: { term: "Support for a carer", needs: null, component: null },
  FAMILY_INVOLVEMENT_ADVOCACY: {
    term: "Advocating to another agency for the family to be involved",
    needs: "somebody else",
    component: null,
  },
};

export const interventionKinds = ownConcept<InterventionKind>(
  "intervention-kind",
  Object.fromEntries(Object.entries(INTERVENTIONS).map(([kind, { term }]) => [kind, term])) as Record<
    InterventionKind,
    string
  >,
);

/** In which form information was given. */
export type GivenFormat =
  | "VERBAL"
  | "WRITTEN"
  | "EASY_READ"
  | "LARGE_PRINT"
  | "BRAILLE"
  | "AUDIO"
  | "SIGN_LANGUAGE"
  | "TRANSLATED"
  | "ELECTRONIC";

export const givenFormats = ownConcept<GivenFormat>("information-format", {
  VERBAL: "Spoken",
  WRITTEN: "Written",
  EASY_READ: "Easy read",
  LARGE_PRINT: "Large print",
  BRAILLE: "Braille",
  AUDIO: "Audio",
  SIGN_LANGUAGE: "Sign language",
  TRANSLATED: "In another language",
  ELECTRONIC: "Electronic",
});

/** The forms that somebody who needs an accessible one may not be able to use. */
export const ORDINARY: readonly GivenFormat[] = ["WRITTEN", "ELECTRONIC"];
