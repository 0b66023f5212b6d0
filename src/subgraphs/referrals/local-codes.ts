/** The base of code systems of our own, for what no published one says. The same as CANONICAL of the FHIR mappings. */
export const LOCAL = "https://care-coordination.example/fhir/CodeSystem/";
