import { type CodeableConcept, type Coding, coding, concept, hasCode } from "../../../kernel/coding.ts";
import { sct } from "../../../kernel/sct-id.ts";
import { LOCAL } from "../local-codes.ts";

/** What kind of help a person is referred to. */
export type ReferralKind =
  | "CARE_COORDINATION"
  | "SOCIAL_PRESCRIBING"
  | "HEALTH_COACHING"
  | "THERAPY"
  | "COMMUNITY_NURSING"
  | "MENTAL_HEALTH"
  | "SOCIAL_CARE"
  | "EMPLOYMENT_AND_BENEFITS"
  | "EDUCATION"
  | "VOLUNTARY_SECTOR"
  | "ADVOCACY"
  | "SELF_MANAGEMENT"
  | "PEER_SUPPORT"
  | "CARER_SUPPORT"
  | "GENERAL_PRACTICE"
  | "NETWORK_PROFESSIONAL";

/** What a kind of referral asks for, and of whom. */
export interface ReferralKindRule {
  readonly kind: ReferralKind;
  readonly performerType: CodeableConcept | null;
  readonly code: CodeableConcept;
}

export const KIND_SYSTEM = `${LOCAL}referral-kind`;
const CATEGORY_SYSTEM = `${LOCAL}referral-category`;

/** Job roles: https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName. */
const role = (code: string, display: string): CodeableConcept =>
  concept(coding("https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName", code, display));
const words = (text: string): CodeableConcept => ({ codings: [], text });
const snomed = (literal: string): CodeableConcept => {
  const { system, code, display } = sct(literal);
  return concept(coding(system, code, display));
};

/**
 * The link worker's own code, 871731000000106, is not written here: it is for the first interaction of an episode, and
 * not for care coordinators. Kinds without a code in a public source are said in words.
 */
const RULES: Readonly<Record<ReferralKind, readonly [CodeableConcept | null, CodeableConcept]>> = {
  CARE_COORDINATION: [role("R9801", "Care Co-ordinators"), words("Referral for care coordination")],
  SOCIAL_PRESCRIBING: [role("R9815", "Social Prescribing Link Workers"), words("Referral to a link worker")],
  HEALTH_COACHING: [role("R9807", "Health and Wellbeing Coaches"), words("Referral to a health and wellbeing coach")],
  THERAPY: [null, words("Referral for therapy")],
  COMMUNITY_NURSING: [null, words("Referral to community nursing")],
  MENTAL_HEALTH: [
    role("R9808", "Mental Health Practitioners"),
    snomed("24921000000109 |Referral to community mental health team|"),
  ],
  SOCIAL_CARE: [null, snomed("306238000 |Referral to Social Services|")],
  EMPLOYMENT_AND_BENEFITS: [null, snomed("1098041000000101 |Referral to an employment support service|")],
  EDUCATION: [null, snomed("415271004 |Referral to education service|")],
  VOLUNTARY_SECTOR: [null, words("Referral to the voluntary sector")],
  ADVOCACY: [null, words("Referral for advocacy")],
  SELF_MANAGEMENT: [null, words("Referral to self-management education")],
  PEER_SUPPORT: [null, words("Referral to peer support")],
  CARER_SUPPORT: [null, snomed("1097201000000108 |Referral for carer focused education and support programme|")],
  GENERAL_PRACTICE: [null, snomed("1090411000000105 |Referral to general practice service|")],
  NETWORK_PROFESSIONAL: [null, words("Referral back to a professional of the network")],
};

const kinds = Object.keys(RULES) as readonly ReferralKind[];

export const ruleOf = (kind: ReferralKind): ReferralKindRule => ({
  kind,
  performerType: RULES[kind][0],
  code: RULES[kind][1],
});

export const kindRules: readonly ReferralKindRule[] = kinds.map(ruleOf);

export const kindCategory = (kind: ReferralKind): CodeableConcept => concept(coding(KIND_SYSTEM, kind));

interface Categorised {
  readonly categories: readonly CodeableConcept[];
}

export const kindOf = ({ categories }: Categorised): ReferralKind | null =>
  kinds.find((kind) => categories.some((it) => hasCode(it, KIND_SYSTEM, kind))) ?? null;

/** A referral for the unpaid carer: R4 lets a ServiceRequest be about the patient alone. */
export const FOR_CARER: Coding = coding(CATEGORY_SYSTEM, "for-carer", "For the unpaid carer");
/** No request, but a word about where to find help: kept as a completed ServiceRequest. */
export const SIGNPOSTING: Coding = coding(CATEGORY_SYSTEM, "signposting", "Signposting");

export const isCategory = ({ categories }: Categorised, { code }: Coding): boolean =>
  categories.some((it) => hasCode(it, CATEGORY_SYSTEM, code!));
