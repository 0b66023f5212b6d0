import { ownConcept } from "./own-concept.ts";

/** The six components of the universal personalised care model (NHS England, 2019). */
export type PersonalisedCareComponent =
  | "SHARED_DECISION_MAKING"
  | "PERSONALISED_CARE_AND_SUPPORT_PLANNING"
  | "ENABLING_CHOICE"
  | "SOCIAL_PRESCRIBING"
  | "SUPPORTED_SELF_MANAGEMENT"
  | "PERSONAL_HEALTH_BUDGETS";

export const personalisedCare = ownConcept<PersonalisedCareComponent>("personalised-care-component", {
  SHARED_DECISION_MAKING: "Shared decision making",
  PERSONALISED_CARE_AND_SUPPORT_PLANNING: "Personalised care and support planning",
  ENABLING_CHOICE: "Enabling choice, including legal rights to choice",
  SOCIAL_PRESCRIBING: "Social prescribing and community-based support",
  SUPPORTED_SELF_MANAGEMENT: "Supported self-management",
  PERSONAL_HEALTH_BUDGETS: "Personal health budgets and integrated personal budgets",
});
