import type * as fhir from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { mappings, wordOf } from "../../fhir-mappings/index.ts";
import type { Mapping } from "../../fhir-mappings/mapping.ts";
import { specimens } from "./corpus.ts";
import { sharedFolder } from "./shared.ts";

const folders = ["bundles", "examples"].map((it) => sharedFolder(`fhir/${it}`)).filter((it) => it !== undefined);
const corpus = folders.flatMap(specimens);

const mappingOf = (resource: fhir.Resource): Mapping<object, fhir.Resource> =>
  mappings[wordOf(resource)!] as unknown as Mapping<object, fhir.Resource>;

describe.skipIf(corpus.length === 0)("every real resource of a mapped type (skipped without ../shared/fhir)", () => {
  test("there are thousands, of all types", () => {
    expect(corpus.length).toBeGreaterThan(6000);
    const words = new Set(corpus.map(({ resource }) => wordOf(resource)));
    expect(Object.keys(mappings).filter((it) => !words.has(it as keyof typeof mappings))).toEqual([
      "Meeting",
      "Triage",
      "Clock",
      "UnmetNeed",
      "Supervision",
      "CriteriaSet",
      "AboutMe",
      "AssessmentOffer",
      "Feedback",
      "CapacityAssessment",
      "Support",
      "CarerRegistration",
      "CaseNote",
      "Need",
      "PlanAction",
      "SharedDecision",
      "PersonalHealthBudget",
      "Purchase",
      "PlanReview",
      "HospitalStay",
      "SafetyConcern",
      "NonEngagement",
      "RecordUpdate",
    ]);
  });

  test("comes back as it went in, to the order of keys and elements", () => {
    for (const { file, resource } of corpus) {
      const { read, toFhir } = mappingOf(resource);
      const result = read(resource);
      if (!result.ok) continue;
      const before = JSON.stringify(resource);
      expect(JSON.stringify(toFhir(result.value, resource)), file).toBe(before);
    }
  });

  test("has a FHIR form of its own from which the same model is read", () => {
    for (const { file, resource } of corpus) {
      const { read, toFhir } = mappingOf(resource);
      const result = read(resource);
      if (result.ok) expect(read(toFhir(result.value)), file).toEqual(result);
    }
  });

  test("can be mapped, but for those of a known and stated reason", () => {
    const found: Record<string, number> = {};
    for (const { resource } of corpus) {
      const result = mappingOf(resource).read(resource);
      if (result.ok) continue;
      for (const { expression, reason } of result.faults) {
        const fault = `${expression.replace(/(\.item\[\d+\])+/, ".item[…]")}: ${reason.replace(/".*"/, "…")}`;
        found[fault] = (found[fault] ?? 0) + 1;
      }
    }
    expect(found).toEqual(Object.fromEntries(unmappable.map(([times, fault]) => [fault, times])));
  });
});

/** How often, which fault (quotations left out), and why it is one. */
const unmappable: readonly (readonly [number, string, string])[] = [
  [23, "Patient.identifier[0].value: … is no NHS number: 10 digits, modulus 11", "made-up numbers, most of them one"],
  [32, "Questionnaire.item[…].linkId: is required", "an example whose questions under headings have none"],
  [1, "QuestionnaireResponse.subject: is required", "an example that names nobody"],
  [1, "QuestionnaireResponse.subject.reference: must be a Patient, not a Flag", "answers about a flag"],
  [1, "QuestionnaireResponse.subject.reference: … is not resolved to a Patient/id", "a contained patient"],
  [7, "PlanDefinition.action[0].description: is required", "rules that only compute say nothing to a person"],
  [1, "PlanDefinition.goal[0].target[0].due.code: is not in days", "due in weeks"],
  [1, "PlanDefinition.goal[1].target[0].due.code: is not in days", "due in weeks"],
  [20, "Observation.subject: is required", "laboratory results and single values that name nobody"],
  [
    5,
    "Encounter.subject: is required",
    "four show one extension and no person; one plan's visit leaves the person out",
  ],
  [5, "Communication.subject: is required", "updates between services, about no person"],
  [3, "Consent.patient: is required", "a record of discussion whose patient is to follow"],
  [11, "Flag.subject.reference: must be a Patient, not a Location", "a warning about a place"],
  [8, "Flag.subject.reference: … is not resolved to a Patient/id", "the patient is no entry of the bundle"],
  [1, "Condition.subject.reference: … is not resolved to a Patient/id", "the patient is no entry of the bundle"],
  [
    8,
    "Observation.subject.reference: … is not resolved to a Patient/id",
    "the patient is contained, on another server or no entry of the bundle",
  ],
  [
    2,
    "Observation.subject.reference: names no Patient/id: a number or a name alone must be resolved first",
    "an oyster farm, and a number of no national system",
  ],
  [
    1,
    "Procedure.subject.reference: names no Patient/id: a number or a name alone must be resolved first",
    "a name alone",
  ],
  [
    2,
    "ServiceRequest.subject.reference: names no Patient/id: a number or a name alone must be resolved first",
    "a name alone",
  ],
  [1, "ServiceRequest.subject.reference: … is not resolved to a Patient/id", "the patient is on another server"],
  [1, "ServiceRequest.subject.identifier: must be an object", "a list where FHIR has one identifier"],
  [1, "Encounter.participant[0].individual.identifier: must be an object", "a list where FHIR has one identifier"],
  [1, "Task.for.identifier: must be an object", "a list where FHIR has one identifier"],
  [1, "Task.for.reference: … is not resolved to a Patient/id", "an id without its type"],
  [
    4,
    "Appointment.participant: must have the patient, with a Patient/id",
    "the patient is no entry of the bundle; one is the body of a patch",
  ],
  [1, "RelatedPerson.patient.reference: … is not resolved to a Patient/id", "the patient is on another server"],
  [1, "RelatedPerson.active: must be true or false", "a string, in the same resource"],
  [1, "RelatedPerson.name[0].prefix: must be a list", "a string, in the same resource"],
];
