import type * as fhir from "fhir/r4.js";
import { carePlan } from "./care-plan.ts";
import { careTeam } from "./care-team.ts";
import { goal } from "./goal.ts";
import type { Mapping } from "./mapping.ts";
import { organisation } from "./organisation.ts";
import { patient } from "./patient.ts";
import { serviceRequest } from "./service-request.ts";
import { task } from "./task.ts";

/**
 * Every mapping by the domain's word for the thing, which is also its `Reference.type`. Each has `resourceType`,
 * `read(json)` (a result: the model, or all faults), `fromFhir(json)` (the same, throwing `Unmappable`) and
 * `toFhir(model, received?)`.
 */
export const mappings = {
  Patient: patient,
  Organisation: organisation,
  CarePlan: carePlan,
  Goal: goal,
  CareTeam: careTeam,
  Referral: serviceRequest,
  Task: task,
} as const;

export type Word = keyof typeof mappings;
export type ModelOf<Of extends Word> = (typeof mappings)[Of] extends Mapping<infer Model, infer _> ? Model : never;

const wordsByType: ReadonlyMap<unknown, Word> = new Map(
  (Object.keys(mappings) as Word[]).map((word) => [mappings[word].resourceType, word]),
);

/** What a resource is in the domain; null for the types that the domain does not model. */
export const wordOf = (resource: Pick<fhir.Resource, "resourceType">): Word | null =>
  wordsByType.get(resource.resourceType) ?? null;
