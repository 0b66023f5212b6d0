/** The domain's own words, where FHIR has another for the same thing. All others are the same on both sides. */
const words: ReadonlyMap<string, string> = new Map([
  ["Organisation", "Organization"],
  ["Referral", "ServiceRequest"],
  ["Contact", "Encounter"],
  ["Intervention", "Procedure"],
  ["Episode", "EpisodeOfCare"],
  ["PlanTemplate", "PlanDefinition"],
  ["ActivityTemplate", "ActivityDefinition"],
]);
const back: ReadonlyMap<string, string> = new Map([...words].map(([word, type]) => [type, word]));

/** What shares its FHIR type with another thing, so that a reference to it says which it means. */
const shared: ReadonlyMap<string, string> = new Map([
  ["Need", "Condition"],
  ["PlanAction", "Task"],
  ["PersonalHealthBudget", "Basic"],
  ["Purchase", "Basic"],
  ["PlanReview", "Basic"],
  ["SharedDecision", "Basic"],
  ["HospitalStay", "Encounter"],
  ["SafetyConcern", "Basic"],
  ["NonEngagement", "Basic"],
  ["RecordUpdate", "Basic"],
  ["Triage", "Basic"],
  ["Clock", "Basic"],
  ["UnmetNeed", "Basic"],
]);

/** Whether a word is one of those, and stands for this type. */
export const isShared = (word: unknown, type: string): word is string => shared.get(word as string) === type;
export const sharesType = (word: string): boolean => shared.has(word);

export const fhirType = (word: string): string => words.get(word) ?? shared.get(word) ?? word;
export const domainWord = (type: string): string => back.get(type) ?? type;
