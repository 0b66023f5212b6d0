import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { type CaseloadWorld, caseloadWorld } from "./people.ts";

const server = testServer({ clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let it: CaseloadWorld;

beforeAll(async () => {
  it = await caseloadWorld(server);
});

test("an episode is in the person's record as an EpisodeOfCare", async () => {
  const [ann, patientId] = [await it.coordinator("Ann"), await it.patient()];
  const { episode } = await it.open(patientId, { coordinatorId: ann, package: { endsOn: "2026-12-24" } });
  const { data } = await it.clerk.ask("query ($id: ID!) { patient(by: { id: $id }) { record } }", { id: patientId });
  const resources = data.patient.record.entry.map((entry: { resource: { resourceType: string } }) => entry.resource);
  expect(
    resources.find(({ resourceType }: { resourceType: string }) => resourceType === "EpisodeOfCare"),
  ).toMatchObject({
    id: episode.id,
    status: "active",
    patient: { reference: `Patient/${patientId}` },
    careManager: { reference: `Practitioner/${ann}` },
    period: { start: "2026-11-22T10:00:00.000Z" },
  });
});

test("an EpisodeOfCare that is imported is on its coordinator's list", async () => {
  const [ann, patientId, id] = [await it.coordinator("Ann"), await it.patient(), randomUUID()];
  const resource = {
    resourceType: "EpisodeOfCare",
    id,
    status: "active",
    patient: { reference: `Patient/${patientId}` },
    careManager: { reference: `Practitioner/${ann}` },
    period: { start: "2026-10-01" },
  };
  const { data } = await it.clerk.ask(
    `mutation ($input: ImportFhirInput!) { importFhir(input: $input) { summary { created } errors { message } } }`,
    { input: { idempotencyKey: randomUUID(), resource } },
  );
  expect(data.importFhir.errors).toEqual([]);
  const list = await it.clerk.ask("query ($id: ID!) { caseload(coordinatorId: $id) { nodes { id since status } } }", {
    id: ann,
  });
  expect(list.data.caseload.nodes).toEqual([{ id, since: "2026-10-01", status: "ACTIVE" }]);
});

test("a supervision is a Basic about the role", async () => {
  const { roleId } = await it.trainee("New");
  const { data } = await it.clerk.ask(
    `mutation ($input: RecordSupervisionInput!) { recordSupervision(input: $input) {
       supervision { fhir } errors { message } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        roleId,
        supervisor: { type: "Practitioner", id: it.gp.id },
        heldOn: "2026-11-20",
      },
    },
  );
  expect(data.recordSupervision.errors).toEqual([]);
  expect(data.recordSupervision.supervision.fhir).toMatchObject({
    resourceType: "Basic",
    subject: { reference: `PractitionerRole/${roleId}` },
    author: { reference: `Practitioner/${it.gp.id}` },
    created: "2026-11-20",
  });
});

test("whom to look for is a Group that is not actual", async () => {
  const { data } = await it.supervisor.ask(
    `mutation ($input: CreateCriteriaSetInput!) { createCriteriaSet(input: $input) {
       criteriaSet { fhir } errors { message } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        name: "Frail",
        criteria: [{ kind: "FRAILTY", bands: ["SEVERE"] }],
      },
    },
  );
  expect(data.createCriteriaSet.errors).toEqual([]);
  expect(data.createCriteriaSet.criteriaSet.fhir).toMatchObject({
    resourceType: "Group",
    type: "person",
    actual: false,
    name: "Frail",
    characteristic: [{ exclude: false }],
  });
});
