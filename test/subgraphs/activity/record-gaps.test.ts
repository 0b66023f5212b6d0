import { beforeAll, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Surgery, surgery } from "./surgery.ts";

let now = new Date("2025-06-01T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let place: Surgery;

beforeAll(async () => {
  place = await surgery(server);
});

interface Gap {
  readonly fact: string;
  readonly state: string;
  readonly ageDays: number | null;
  readonly freshForDays: number;
  readonly proposal: { readonly id: string } | null;
}

const gapsOf = async (patientId: string): Promise<Gap[]> =>
  (
    await place.callers.coordinator.ask(
      "query ($id: ID!) { recordGaps(patientId: $id) { fact state ageDays freshForDays proposal { id } } }",
      { id: patientId },
    )
  ).data.recordGaps;
const statesOf = async (patientId: string) =>
  Object.fromEntries((await gapsOf(patientId)).map(({ fact, state }) => [fact, state]));
const known = {
  telecom: [{ system: "PHONE", value: "01632 960001", use: "HOME" }],
  addresses: [{ use: "HOME", lines: ["1 Quay St"], postcode: "ZZ1 1ZZ" }],
};
const propose = (patientId: string, fact: string, proposed: object, more: object = {}) =>
  write(place.callers.coordinator, "proposeRecordUpdate", "recordUpdate { id version status }", {
    patientId,
    fact,
    proposed,
    source: "She told me on the telephone.",
    proposedBy: place.asha,
    ...more,
  });
const decide = (caller: "gp" | "coordinator", mutation: string, id: string, more: object = {}) =>
  write(place.callers[caller], mutation, "recordUpdate { status applied reason decidedBy { id } }", {
    id,
    expectedVersion: 1,
    by: place.doctor,
    ...more,
  });

test("what the record lacks is listed, and what it says is not", async () => {
  const patientId = await place.patient(known);
  const states = await statesOf(patientId);
  expect(states).toMatchObject({
    EMAIL: "MISSING",
    NEXT_OF_KIN: "MISSING",
    CARER: "MISSING",
    CONSENT_TO_SHARE: "MISSING",
  });
  for (const fact of ["PHONE", "ADDRESS", "REGISTERED_PRACTICE"]) expect(states).not.toHaveProperty(fact);
});

test("a relative who is recorded, a carer among them, fills the gap, from either side of the relationship", async () => {
  const patientId = await place.patient();
  await write(place.callers.coordinator, "createRelatedPerson", "relatedPerson { id }", {
    patientId,
    names: [{ text: "Rose Marsh" }],
    relationships: [{ codings: [{ code: "407542009", display: "Informal caregiver" }] }],
  });
  const states = await statesOf(patientId);
  expect(states).not.toHaveProperty("NEXT_OF_KIN");
  expect(states).not.toHaveProperty("CARER");
});

test("a fact is out of date when nobody has checked it for longer than the organisation allows, and fresh again once asked", async () => {
  const patientId = await place.patient(known);
  const before = now;
  now = new Date(before.getTime() + 366 * 86_400_000);
  const phone = async () => (await gapsOf(patientId)).find(({ fact }) => fact === "PHONE");
  expect(await phone()).toEqual({
    fact: "PHONE",
    state: "OUT_OF_DATE",
    ageDays: 366,
    freshForDays: 365,
    proposal: null,
  });
  const ask = { patientId, fact: "PHONE", source: "Rang it; she answered.", proposedBy: place.asha };
  await write(place.callers.coordinator, "confirmRecordFact", "recordUpdate { status }", ask);
  expect(await phone()).toBeUndefined();
  now = before;
});

test("a check that found nothing fills the gap of what may rightly be missing, until it is too old", async () => {
  const patientId = await place.patient();
  const ask = { patientId, fact: "CARER", source: "She says that nobody cares for her.", proposedBy: place.asha };
  await write(place.callers.coordinator, "confirmRecordFact", "recordUpdate { status }", ask);
  expect(await statesOf(patientId)).not.toHaveProperty("CARER");
});

test("an accessible information need is a flag, and the flag fills its gap", async () => {
  const patientId = await place.patient();
  expect(await statesOf(patientId)).toHaveProperty("ACCESSIBLE_INFORMATION");
  const flag = { patientId, code: { text: "Large print" }, kind: "ACCESSIBLE_INFORMATION" };
  await write(place.callers.coordinator, "raiseFlag", "flag { id }", flag);
  expect(await statesOf(patientId)).not.toHaveProperty("ACCESSIBLE_INFORMATION");
});

test("how long a fact is fresh is the organisation's decision", async () => {
  const patientId = await place.patient(known);
  const { activityPolicy } = await write(place.callers.supervisor, "createActivityPolicy", "activityPolicy { id }", {
    freshness: [{ fact: "PHONE", days: 7 }],
  });
  const before = now;
  now = new Date(before.getTime() + 8 * 86_400_000);
  expect(await gapsOf(patientId)).toContainEqual(
    expect.objectContaining({ fact: "PHONE", ageDays: 8, freshForDays: 7 }),
  );
  now = before;
  await write(place.callers.supervisor, "reviseActivityPolicy", "activityPolicy { id }", {
    id: activityPolicy.id,
    expectedVersion: 1,
    freshness: [],
  });
});

test("an update is proposed in the shape of its fact, with how it is known, once at a time", async () => {
  const patientId = await place.patient();
  expect((await propose(patientId, "PHONE", { text: "07700" })).errors).toMatchObject([
    { path: ["input", "proposed", "contact"] },
  ]);
  expect((await propose(patientId, "PHONE", { contact: "07700 900001", language: "cy" })).errors).toMatchObject([
    { path: ["input", "proposed", "language"] },
  ]);
  const right = { contact: "07700 900001" };
  expect((await propose(patientId, "PHONE", right, { source: " " })).errors).toMatchObject([
    { path: ["input", "source"] },
  ]);
  const { recordUpdate } = await propose(patientId, "PHONE", right);
  expect((await propose(patientId, "PHONE", right)).errors).toMatchObject([{ __typename: "AlreadyTaken" }]);
  expect((await gapsOf(patientId)).find(({ fact }) => fact === "PHONE")?.proposal).toEqual({ id: recordUpdate.id });
});

test("the practice accepts, nobody else, and the number is in the person's record, the old one kept as old", async () => {
  const patientId = await place.patient(known);
  const { id } = (await propose(patientId, "PHONE", { contact: "07700 900002" })).recordUpdate;
  expect((await decide("coordinator", "acceptRecordUpdate", id)).errors).toMatchObject([
    { __typename: "NotPermitted" },
  ]);
  const accepted = await decide("gp", "acceptRecordUpdate", id);
  expect(accepted.recordUpdate).toMatchObject({
    status: "ACCEPTED",
    applied: true,
    decidedBy: { id: place.doctor.id },
  });
  const { data } = await place.callers.gp.ask(
    "query ($id: ID!) { patient(by: { id: $id }) { version telecom { value use } } }",
    { id: patientId },
  );
  expect(data.patient).toEqual({
    version: 2,
    telecom: [
      { value: "07700 900002", use: "HOME" },
      { value: "01632 960001", use: "OLD" },
    ],
  });
  const again = await decide("gp", "acceptRecordUpdate", id, { expectedVersion: 2 });
  expect(again.errors).toMatchObject([{ __typename: "WrongState" }]);
  expect((await place.eventsOf(patientId)).map(({ type }) => type)).toEqual(
    expect.arrayContaining(["RECORD_UPDATE_PROPOSED", "RECORD_UPDATE_ACCEPTED"]),
  );
});

test("an address, a language and the need for an interpreter are written into the record; ethnicity the practice enters", async () => {
  const patientId = await place.patient(known);
  for (const [fact, proposed, applied] of [
    ["ADDRESS", { address: { lines: ["2 Hill Rd"], postcode: "ZZ2 2ZZ" } }, true],
    ["LANGUAGE", { language: "pl" }, true],
    ["INTERPRETER", { interpreterRequired: true }, true],
    ["ETHNICITY", { text: "White Polish" }, false],
  ] as const) {
    const { id } = (await propose(patientId, fact, proposed)).recordUpdate;
    expect((await decide("gp", "acceptRecordUpdate", id)).recordUpdate).toMatchObject({ status: "ACCEPTED", applied });
  }
  const { data } = await place.callers.gp.ask(
    `query ($id: ID!) { patient(by: { id: $id }) { interpreterRequired addresses { use postcode }
       languages { preferred language { codings { code } } } } }`,
    { id: patientId },
  );
  expect(data.patient).toMatchObject({
    interpreterRequired: true,
    addresses: [
      { use: "HOME", postcode: "ZZ2 2ZZ" },
      { use: "OLD", postcode: "ZZ1 1ZZ" },
    ],
    languages: [{ preferred: true, language: { codings: [{ code: "pl" }] } }],
  });
});

test("the practice refuses an update for a reason, and then another may be proposed", async () => {
  const patientId = await place.patient();
  const { id } = (await propose(patientId, "EMAIL", { contact: "ivy@example.org" })).recordUpdate;
  expect((await decide("gp", "rejectRecordUpdate", id, { reason: "" })).errors).toMatchObject([
    { path: ["input", "reason"] },
  ]);
  const rejected = await decide("gp", "rejectRecordUpdate", id, { reason: "It is her son's." });
  expect(rejected.recordUpdate).toMatchObject({ status: "REJECTED", reason: "It is her son's.", applied: false });
  expect((await propose(patientId, "EMAIL", { contact: "marsh@example.org" })).errors).toEqual([]);
});

test("nothing is told of the record of a person whom one may not see", async () => {
  const stranger = await server.as("GP", "B82002");
  const { data } = await stranger.ask("query ($id: ID!) { recordGaps(patientId: $id) { fact } }", {
    id: await place.patient(),
  });
  expect(data.recordGaps).toBeNull();
});
