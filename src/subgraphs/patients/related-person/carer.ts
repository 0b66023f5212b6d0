import { type CodeableConcept, hasCode } from "../../../kernel/coding.ts";
import { sct } from "../../../kernel/sct-id.ts";

const UK_CORE_ROLE = "https://fhir.hl7.org.uk/CodeSystem/UKCore-AdditionalPersonRelationshipRole";
/** The same codes as they were published before UK Core had its present name for them. */
const UK_CORE_ROLE_BEFORE = "https://fhir.nhs.uk/R4/CodeSystem/UKCore-AdditionalRelatedPersonRole";

/** Relationships that say that somebody cares for the patient, as a wife or son often also does. */
export const CARER_CODES = [
  { system: UK_CORE_ROLE, code: "Carer", display: "Carer of patient" },
  { system: UK_CORE_ROLE_BEFORE, code: "Carer", display: "Carer of patient" },
  { system: "http://terminology.hl7.org/CodeSystem/v3-RoleClass", code: "CAREGIVER", display: "caregiver" },
  sct("407542009 |Informal caregiver|"),
  sct("407543004 |Primary caregiver|"),
  sct("133932002 |Caregiver|"),
  sct("229774002 |Caregiver|"),
  sct("1364141000000107 |Unpaid caregiver|"),
  sct("302767002 |Cares for a relative|"),
  sct("276047008 |Looks after elderly dependent|"),
  sct("824401000000105 |Carer of person with dementia|"),
  sct("413760003 |Caregiver of a person with chronic disease|"),
  sct("794111000000107 |Receiving carer allowance|"),
] as const;

export const isCarer = (relationships: readonly CodeableConcept[]): boolean =>
  relationships.some((relationship) => CARER_CODES.some(({ system, code }) => hasCode(relationship, system, code)));
