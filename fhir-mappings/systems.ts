/** The base of everything that we publish ourselves. */
export const CANONICAL = "https://care-coordination.example/fhir/";

export const NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
export const SDS_USER_ID = "https://fhir.nhs.uk/Id/sds-user-id";
export const SDS_ROLE_PROFILE_ID = "https://fhir.nhs.uk/Id/sds-role-profile-id";
export const UBRN = "https://fhir.nhs.uk/Id/UBRN";

export const ODS_ORGANISATION = "https://fhir.nhs.uk/Id/ods-organization-code";
/** Other URIs under which real data give the same code. */
export const ODS_ALIASES = ["https://fhir.nhs.uk/id/ods-organization-code", "https://fhir.hl7.org.uk/Id/ODS-code"];

export const NHS_NUMBER_STATUS = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland";
export const NHS_NUMBER_STATUS_RETIRED = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus";
export const NHS_NUMBER_UNAVAILABLE = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberUnavailableReason";
export const WITHHELD_IDENTITY = "https://fhir.hl7.org.uk/CodeSystem/UKCore-WithheldIdentityReason";

/** PRSB About Me, as NHS England publishes its form; the number is the form's own SNOMED CT code. */
export const ABOUT_ME = "https://example.fhir.nhs.uk/Questionnaire/1515851000000101";

/** The number that a hospital gives to a stay; hospitals have no common system for it. */
export const SPELL = `${CANONICAL}Id/hospital-spell`;

export const UCUM = "http://unitsofmeasure.org";
