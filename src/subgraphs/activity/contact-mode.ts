import { type CodeableConcept, type Coding, coding, concept } from "../../kernel/coding.ts";
import { sct } from "../../kernel/sct-id.ts";
import { ownConcept } from "./own-concept.ts";

/** How somebody is met or reached; which of them are at a distance is data beside them. */
export type ContactMode =
  | "IN_PERSON"
  | "HOME_VISIT"
  | "TELEPHONE"
  | "VIDEO"
  | "SMS"
  | "EMAIL"
  | "LETTER"
  | "THIRD_PARTY";

interface Way {
  readonly term: string;
  /** HL7 v3 ActCode, which Encounter.class takes. */
  readonly setting: "AMB" | "HH" | "VR";
  /** What the contact is coded as, unless the recorder says it more precisely. */
  readonly code: ReturnType<typeof sct>;
}

const WAYS: Readonly<Record<ContactMode, Way>> = {
  IN_PERSON: { term: "In person", setting: "AMB", code: sct("325861000000105 |Face to face consultation|") },
  HOME_VISIT: { term: "Home visit", setting: "HH", code: sct("439708006 |Home visit|") },
  TELEPHONE: { term: "Telephone", setting: "VR", code: sct("185317003 |Telephone encounter|") },
  VIDEO: { term: "Video", setting: "VR", code: sct("325921000000107 |Consultation via video conference|") },
  SMS: {
    term: "Text message",
    setting: "VR",
    code: sct("279991000000102 |SMS (short message service) text message sent to patient|"),
  },
  EMAIL: { term: "E-mail", setting: "VR", code: sct("401271004 |E-mail sent to patient|") },
  LETTER: { term: "Letter", setting: "VR", code: sct("719407002 |Remote non-verbal consultation|") },
  THIRD_PARTY: {
    term: "With somebody else about the person",
    setting: "VR",
    code: sct("185318008 |Third party encounter|"),
  },
};

const SETTING_TERMS = { AMB: "ambulatory", HH: "home health", VR: "virtual" } as const;

export const contactModes = ownConcept<ContactMode>(
  "contact-mode",
  Object.fromEntries(Object.entries(WAYS).map(([mode, { term }]) => [mode, term])) as Record<ContactMode, string>,
);

export const settingOf = (mode: ContactMode): Coding =>
  coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", WAYS[mode].setting, SETTING_TERMS[WAYS[mode].setting]);

export const codeOf = (mode: ContactMode): CodeableConcept => {
  const { system, code, display } = WAYS[mode].code;
  return concept(coding(system, code, display));
};
