import { beforeAll, expect, test } from "vitest";
import { mappings } from "../../../fhir-mappings/index.ts";
import { type Caller, testServer } from "../../server.ts";
import { world, write } from "../../world.ts";

const server = testServer({ clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let coordinator: Caller;
let patientId: string;

beforeAll(async () => {
  const { practice } = await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001");
  const names = [{ family: "Okafor" }];
  const registeredPractice = { type: "Organisation", id: practice };
  const person = { nhsNumberUnavailableReason: "nhs-number-not-known", names, registeredPractice };
  patientId = (await write(coordinator, "createPatient", person, "patient { id }")).patient.id;
});

const SLEEP = "https://example.org/Questionnaire/rest";
const ABOUT_ME = "https://example.fhir.nhs.uk/Questionnaire/1515851000000101";
const score = [
  { url: "measure", valueString: "rest" },
  { url: "title", valueString: "Good nights" },
  { url: "method", valueCode: "sum" },
  { url: "linkId", valueString: "nights" },
  { url: "higherIsBetter", valueBoolean: true },
];
const form = {
  resourceType: "Questionnaire",
  id: "rest",
  url: SLEEP,
  version: "2",
  title: "Rest",
  status: "active",
  extension: [{ url: "https://care-coordination.example/fhir/StructureDefinition/Extension-Score", extension: score }],
  item: [{ linkId: "all", type: "group", item: [{ linkId: "nights", type: "integer", maxLength: 3 }] }],
};
const subject = () => ({ reference: `Patient/${patientId}` });
const answers = () => ({
  resourceType: "QuestionnaireResponse",
  id: "answers",
  questionnaire: `${SLEEP}|2`,
  status: "completed",
  subject: subject(),
  authored: "2026-10-01",
  item: [{ linkId: "all", item: [{ linkId: "nights", answer: [{ valueInteger: 5 }] }] }],
});
const aboutMe = () => ({
  resourceType: "QuestionnaireResponse",
  id: "me",
  questionnaire: ABOUT_ME,
  status: "completed",
  subject: subject(),
  authored: "2026-09-01",
  source: { display: "Joy Okafor" },
  item: [{ linkId: "7389887096653", answer: [{ valueString: "My garden" }] }],
});
const risk = () => ({
  resourceType: "RiskAssessment",
  id: "falls",
  status: "final",
  subject: subject(),
  code: { text: "Falls" },
  occurrenceDateTime: "2026-09-02",
  prediction: [{ outcome: { text: "A fall at home" }, relativeRisk: 2 }],
});

const bring = async (resource: object) => {
  const { data, errors } = await coordinator.ask(
    `mutation ($input: ImportFhirInput!) { importFhir(input: $input) {
      summary { resourceType created updated unchanged } errors { message } } }`,
    { input: { idempotencyKey: crypto.randomUUID(), resource, source: "test" } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  expect(data.importFhir.errors).toEqual([]);
  return data.importFhir.summary;
};
const of = async (fields: string) =>
  (await coordinator.ask(`query ($id: ID!) { patient(by: { id: $id }) { ${fields} } }`, { id: patientId })).data
    .patient;

test("questionnaires, answers, About Me and risks come in as FHIR, and again change nothing", async () => {
  const bundle = {
    resourceType: "Bundle",
    type: "collection",
    entry: [form, answers(), aboutMe(), risk()].map((resource) => ({ resource })),
  };
  expect(await bring(bundle)).toMatchObject([
    { resourceType: "Questionnaire", created: 1 },
    { resourceType: "QuestionnaireResponse", created: 2 },
    { resourceType: "RiskAssessment", created: 1 },
  ]);
  expect((await bring(bundle)).every(({ unchanged }: { unchanged: number }) => unchanged > 0)).toBe(true);
});

test("answers that came in are read and scored by the questionnaire that came with them", async () => {
  const fields =
    "assessments { nodes { questionnaire { title } answers { linkId values { integer } } scores { measure value } } }";
  expect((await of(fields)).assessments.nodes).toEqual([
    {
      questionnaire: { title: "Rest" },
      answers: [{ linkId: "nights", values: [{ integer: 5 }] }],
      scores: [{ measure: "rest", value: 5 }],
    },
  ]);
});

test("the national form's answers are what the person wants known, with a version to look back at", async () => {
  const fields = "aboutMe { words { mostImportant } writtenBy { display } writtenAt versions { number } }";
  expect((await of(fields)).aboutMe).toEqual({
    words: { mostImportant: "My garden" },
    writtenBy: { display: "Joy Okafor" },
    writtenAt: "2026-09-01",
    versions: [{ number: 1 }],
  });
});

test("what came in goes out as it was, and what was made here goes out as the form of its own standard", async () => {
  const fields = "assessments { nodes { fhir } } aboutMe { fhir } riskAssessments { nodes { fhir } }";
  const out = await of(fields);
  const { id: _, ...sent } = answers();
  expect(out.assessments.nodes[0].fhir).toMatchObject(sent);
  expect(out.riskAssessments.nodes[0].fhir.prediction).toEqual(risk().prediction);
  expect(out.aboutMe.fhir).toMatchObject({ questionnaire: ABOUT_ME, status: "completed" });
  const input = { patientId, questionnaire: "pam", answers: [{ linkId: "level", values: [{ integer: 2 }] }] };
  const { assessment } = await write(coordinator, "recordAssessment", input, "assessment { fhir }");
  expect(assessment.fhir).toMatchObject({
    resourceType: "QuestionnaireResponse",
    questionnaire: "https://care-coordination.example/fhir/Questionnaire/pam|1",
    status: "completed",
    item: [{ linkId: "level", answer: [{ valueInteger: 2 }] }],
  });
});

test("what is asked further stands under its answer, as FHIR wants it, and not beside it", () => {
  const answered = {
    ...answers(),
    item: [{ linkId: "a", answer: [{ valueBoolean: true, item: [{ linkId: "b", answer: [{ valueInteger: 2 }] }] }] }],
  };
  const model = mappings.Assessment.fromFhir(answered);
  expect(model.items).toMatchObject([{ linkId: "a", items: [{ linkId: "b", values: [{ integer: 2 }] }] }]);
  expect(mappings.Assessment.toFhir(model).item).toEqual(answered.item);
});

test("a person's whole record has their assessments, what they want known, and their risks", async () => {
  const { record } = await of("record");
  const types = record.entry.map(({ resource }: { resource: { resourceType: string } }) => resource.resourceType);
  expect(types.filter((it: string) => it === "QuestionnaireResponse")).toHaveLength(3);
  expect(types).toContain("RiskAssessment");
});

test("a built-in questionnaire goes out as FHIR, with its scoring", async () => {
  const { data } = await coordinator.ask(`{ questionnaires(filter: { name: "swemwbs" }) { nodes { fhir } } }`);
  const [{ fhir }] = data.questionnaires.nodes;
  expect(fhir.item).toHaveLength(7);
  expect(fhir.extension[0].extension.filter(({ url }: { url: string }) => url === "conversion")).toHaveLength(29);
});
