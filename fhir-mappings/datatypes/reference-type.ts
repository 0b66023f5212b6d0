/** The domain's own words, where FHIR has another for the same thing. All others are the same on both sides. */
const words: ReadonlyMap<string, string> = new Map([
  ["Organisation", "Organization"],
  ["Referral", "ServiceRequest"],
  ["Contact", "Encounter"],
  ["Intervention", "Procedure"],
]);
const back: ReadonlyMap<string, string> = new Map([...words].map(([word, type]) => [type, word]));

export const fhirType = (word: string): string => words.get(word) ?? word;
export const domainWord = (type: string): string => back.get(type) ?? type;
