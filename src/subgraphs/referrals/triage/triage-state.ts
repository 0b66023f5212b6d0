import { type CodeableConcept, coding, concept } from "../../../kernel/coding.ts";
import { LOCAL } from "../local-codes.ts";
import type { TriageState } from "./triage.ts";

/** How FHIR carries the decision: Task.businessStatus, since ServiceRequest has no word for it. */
export const stateConcept = (state: TriageState): CodeableConcept => concept(coding(`${LOCAL}triage-state`, state));
