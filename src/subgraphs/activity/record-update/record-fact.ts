/** What the record should say of everyone who is coordinated, so that they can be reached, understood and asked. */
export type RecordFact =
  | "PHONE"
  | "EMAIL"
  | "ADDRESS"
  | "LANGUAGE"
  | "INTERPRETER"
  | "REGISTERED_PRACTICE"
  | "NEXT_OF_KIN"
  | "CARER"
  | "ETHNICITY"
  | "ACCESSIBLE_INFORMATION"
  | "CONSENT_TO_SHARE";

/** For how many days a fact counts as up to date, unless a service decides otherwise. */
export const FRESH_FOR_DAYS: Readonly<Record<RecordFact, number>> = {
  PHONE: 365,
  EMAIL: 730,
  ADDRESS: 365,
  LANGUAGE: 1825,
  INTERPRETER: 730,
  REGISTERED_PRACTICE: 1825,
  NEXT_OF_KIN: 365,
  CARER: 365,
  ETHNICITY: 3650,
  ACCESSIBLE_INFORMATION: 365,
  CONSENT_TO_SHARE: 365,
};
