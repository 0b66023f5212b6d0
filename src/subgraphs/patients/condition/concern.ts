import { type CodeableConcept, hasCode } from "../../../kernel/coding.ts";
import type { Condition } from "./condition.ts";

/** HL7's category in its own code system, and as US Core published it first. */
const CONCERN = [
  { system: "http://terminology.hl7.org/CodeSystem/condition-category", code: "health-concern" },
  { system: "http://hl7.org/fhir/us/core/CodeSystem/condition-category", code: "health-concern" },
] as const;

/** Whether a condition stands in the record as a concern that somebody needs help with. */
export const isConcern = ({ categories }: Condition): boolean =>
  categories.some((category) => CONCERN.some(({ system, code }) => hasCode(category, system, code)));

/** Whether it weighs on the person as it did: the same thing, as active and as severe. */
export const isAsBefore = (now: Condition, before: Condition): boolean => weightOf(now) === weightOf(before);

const weightOf = (condition: Condition): string =>
  JSON.stringify([isConcern(condition), condition.clinicalStatus, said(condition.code), said(condition.severity)]);

const said = (it: CodeableConcept | null): readonly (string | null)[] =>
  it === null ? [] : [it.text, ...it.codings.flatMap(({ system, code }) => [system, code])];
