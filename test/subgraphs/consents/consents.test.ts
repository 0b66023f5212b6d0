import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { entities, write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const server = testServer({ subgraph: "consents", clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let elm: Practice;
let coordinator: Caller;
let stranger: Caller;

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  await practice(server.database, "B22222");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  stranger = await server.as("GP", "B22222");
});

const coded = (code: string) => ({ codings: [{ system: "https://example.org/consents", code }] });
const consent = (patientId: string, more: object = {}, caller = coordinator) =>
  write(caller, "createConsent", "consent { id version status }", { patientId, decision: "PERMIT", ...more });
const of = async (patientId: string, fields: string) =>
  (await entities(coordinator, "Patient", [patientId], fields))[0].consents;

test("a person's consents come latest first, and are found by status and category", async () => {
  const patientId = await elm.patient();
  const first = await consent(patientId, { recordedAt: "2024-01-01", categories: [coded("research")] });
  const second = await consent(patientId, { recordedAt: "2026-01-01", status: "PROPOSED" });
  const found = async (filter: string) =>
    (await of(patientId, `consents(filter: ${filter}) { nodes { id } }`)).nodes.map(({ id }: { id: string }) => id);
  expect(await found("{}")).toEqual([second.consent.id, first.consent.id]);
  expect(await found("{ status: [ACTIVE, REJECTED] }")).toEqual([first.consent.id]);
  expect(await found(`{ category: "887031000000108" }`)).toEqual([second.consent.id]);
});

test("a consent of which nothing else is said is a person's privacy consent to share information", async () => {
  const patientId = await elm.patient();
  await consent(patientId);
  const fields = "consents { nodes { scope { codings { code } } categories { codings { system code } } } }";
  expect((await of(patientId, fields)).nodes).toEqual([
    {
      scope: { codings: [{ code: "patient-privacy" }] },
      categories: [{ codings: [{ system: "http://snomed.info/sct", code: "887031000000108" }] }],
    },
  ]);
});

test("a consent says with whom, for what, and whether it holds at a time", async () => {
  const patientId = await elm.patient();
  const actor = { role: coded("recipient"), reference: { display: "Helping Hands" } };
  const purposes = [{ system: "http://terminology.hl7.org/CodeSystem/v3-ActReason", code: "TREAT" }];
  await consent(patientId, { recordedAt: "2026-01-01", actors: [actor], purposes });
  const fields = `consents { nodes { decision isInForce past: isInForce(at: "2025-12-31") patient { id }
    actors { role { codings { code } } reference { display } } purposes { code release } } }`;
  expect((await of(patientId, fields)).nodes).toEqual([
    {
      decision: "PERMIT",
      isInForce: true,
      past: false,
      patient: { id: patientId },
      actors: [{ role: { codings: [{ code: "recipient" }] }, reference: { display: "Helping Hands" } }],
      purposes: [{ code: "TREAT", release: null }],
    },
  ]);
});

test("a consent that was withdrawn holds no longer, and stays in the record", async () => {
  const patientId = await elm.patient();
  const { id } = (await consent(patientId, { recordedAt: "2026-01-01" })).consent;
  const input = { id, expectedVersion: 1, end: "2026-11-01" };
  const ended = await write(coordinator, "endConsent", "consent { status period { end } isInForce }", input);
  expect(ended).toEqual({
    consent: { status: "INACTIVE", period: { end: "2026-11-01" }, isInForce: false },
    errors: [],
  });
  expect(await of(patientId, "consents { totalCount }")).toEqual({ totalCount: 1 });
});

test("what was decided cannot be rewritten", async () => {
  const { consent: made } = await consent(await elm.patient());
  const { errors } = await coordinator.ask(
    `mutation { reviseConsent(input: { idempotencyKey: "k", id: "${made.id}", expectedVersion: 1, decision: DENY }) {
       consent { id } } }`,
  );
  expect(errors?.[0]?.message).toContain("decision");
});

test("another organisation neither sees a person's consents nor records any", async () => {
  const patientId = await elm.patient();
  const { id } = (await consent(patientId)).consent;
  expect((await stranger.ask(`{ consent(id: "${id}") { id } }`)).data.consent).toBeNull();
  const error = await write(stranger, "enterConsentInError", "consent { id }", { id, expectedVersion: 1 });
  expect(error).toMatchObject({ consent: null, errors: [{ __typename: "NotFound" }] });
  expect(await consent(patientId, {}, stranger)).toMatchObject({ consent: null, errors: [{ __typename: "NotFound" }] });
});

test("the consents of many patients cost one statement", async () => {
  const ids = await Promise.all([elm.patient(), elm.patient(), elm.patient()]);
  for (const id of ids) await consent(id);
  const sent: string[] = [];
  const found = await watching(
    (text) => sent.push(text),
    () => entities(coordinator, "Patient", ids, "consents { nodes { status } }"),
  );
  expect(found).toEqual(ids.map(() => ({ consents: { nodes: [{ status: "ACTIVE" }] } })));
  expect(sent.filter((text) => !text.includes("audit.append"))).toHaveLength(1);
});
