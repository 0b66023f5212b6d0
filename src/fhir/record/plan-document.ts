import type * as fhir from "fhir/r4.js";
import { reference as referenceLens } from "../../../fhir-mappings/datatypes/reference.ts";
import { CANONICAL } from "../../../fhir-mappings/systems.ts";
import type { CarePlan } from "../../subgraphs/care-plans/care-plan/care-plan.ts";
import { PERSONALISED } from "../../subgraphs/care-plans/care-plan/stage.ts";
import type { Row } from "../things.ts";

/** A resource of the document, and in which section it is read. */
export interface DocumentPart {
  readonly section: keyof typeof SECTIONS;
  readonly resource: fhir.Resource;
}

const SECTIONS = {
  plan: "The plan",
  needs: "Needs",
  goals: "Goals",
  actions: "What will be done",
  decisions: "Choices that were made",
  reviews: "Reviews",
  budgets: "Personal health budget",
} as const;

const placeOf = ({ resourceType, id }: fhir.Resource): string => `${resourceType}/${id}`;

/** A plan with all that it is made of as a FHIR document: a Composition first, and then everything that it names. */
export function planDocument(row: Row, patient: fhir.Resource, parts: readonly DocumentPart[], at: Date): fhir.Bundle {
  const plan = row as unknown as CarePlan;
  const composition: fhir.Composition = {
    resourceType: "Composition",
    id: row.id,
    status: plan.status === "DRAFT" ? "preliminary" : "final",
    type: {
      coding: [{ system: "http://snomed.info/sct", code: PERSONALISED.code, display: PERSONALISED.display }],
    },
    subject: { reference: placeOf(patient) },
    date: at.toISOString(),
    author: [plan.author ? referenceLens.set(plan.author) : { reference: `Organization/${row.ownerId}` }],
    title: plan.title ?? "Care and support plan",
    section: sectionsOf(parts),
  };
  return {
    resourceType: "Bundle",
    type: "document",
    identifier: { system: `${CANONICAL}plan-document`, value: `${row.id}-${row.version}` },
    timestamp: at.toISOString(),
    entry: [composition, patient, ...parts.map(({ resource }) => resource)].map((resource) => ({
      fullUrl: `${CANONICAL}${placeOf(resource)}`,
      resource: resource as fhir.FhirResource,
    })),
  };
}

const sectionsOf = (parts: readonly DocumentPart[]): fhir.CompositionSection[] =>
  (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).flatMap((section) => {
    const entry = parts
      .filter((part) => part.section === section)
      .map(({ resource }) => ({ reference: placeOf(resource) }));
    return entry.length > 0 ? [{ title: SECTIONS[section], entry }] : [];
  });
