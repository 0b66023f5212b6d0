import { type CodeableConcept, hasCode } from "../../kernel/coding.ts";
import { notPermitted, type Refusal } from "../../kernel/refusal.ts";
import { NON_CLINICAL, type Role } from "../../kernel/role.ts";

/** What a role may change: anything that its colleagues may, or these mutations and no other. */
type Writing = "CARE" | readonly string[];

const about = ["submitFeedback", "consentToFeedbackUse", "withdrawFeedback", "answerAssessmentOffer"];

/** The policy on writing, by role. A mutation that is new is for those who care; everyone else's are named. */
export const WRITING: Readonly<Record<Role, Writing>> = {
  CARE_COORDINATOR: "CARE",
  SUPERVISOR: "CARE",
  SOCIAL_PRESCRIBING_LINK_WORKER: "CARE",
  HEALTH_AND_WELLBEING_COACH: "CARE",
  GP: "CARE",
  CLINICIAN: "CARE",
  PLUG_IN: "CARE",
  /** Who answers for privacy records decisions and seals, and takes no part in care. */
  PRIVACY_OFFICER: ["sealRecord", "liftSeal", "createConsent", "reviseConsent", "endConsent", "enterConsentInError"],
  /** A person decides for themselves, and says what they want known and how it was. */
  PATIENT: [...about, "createConsent", "endConsent", "createAboutMe", "reviseAboutMe", "recordPlanAgreement"],
  PROXY: about,
  ANALYST: [],
};

const CONDITION_CATEGORIES = "http://terminology.hl7.org/CodeSystem/condition-category";
const OBSERVATION_CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category";

interface Recorded {
  readonly verificationStatus?: unknown;
  readonly categories?: readonly CodeableConcept[] | null;
}

/** What somebody decides who has examined the person: that it is this illness, or not; what was measured or found. */
const CLINICAL: Readonly<Record<string, (input: Recorded) => string | null>> = {
  createCondition: diagnoses,
  reviseCondition: diagnoses,
  createObservation: finds,
  reviseObservation: finds,
};

function diagnoses({ verificationStatus, categories }: Recorded): string | null {
  if (["CONFIRMED", "DIFFERENTIAL", "REFUTED"].includes(String(verificationStatus))) return "verificationStatus";
  return isOf(categories, CONDITION_CATEGORIES, ["encounter-diagnosis"]) ? "categories" : null;
}

function finds({ categories }: Recorded): string | null {
  const clinical = ["vital-signs", "laboratory", "imaging", "exam", "procedure", "therapy"];
  return isOf(categories, OBSERVATION_CATEGORIES, clinical) ? "categories" : null;
}

const isOf = (categories: Recorded["categories"], system: string, codes: readonly string[]): boolean =>
  (categories ?? []).some((category) => codes.some((code) => hasCode(category, system, code)));

/** Why someone of this role may not send this mutation; empty where they may. The rest is the rooms' own rules. */
export function writeRefusals(role: Role, mutation: string, input: object, writing = WRITING): readonly Refusal[] {
  const may = writing[role];
  if (may !== "CARE" && !may.includes(mutation)) {
    const message =
      may.length === 0 ? "Your role reads and counts; it changes nothing." : "Your role does not do this.";
    return [{ ...notPermitted("", message), path: ["input"] }];
  }
  const at = NON_CLINICAL.includes(role) ? (CLINICAL[mutation]?.(input) ?? null) : null;
  return at === null ? [] : [notPermitted(at, "This is a clinical decision, and your role is not a clinical one.")];
}
