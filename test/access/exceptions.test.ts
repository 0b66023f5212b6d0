import { beforeAll, expect, test } from "vitest";
import { type Caller, testServer } from "../server.ts";
import { write } from "../world.ts";
import { finds, NUMBERS, neighbours, organisation, registered } from "./neighbours.ts";

let now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let there: Awaited<ReturnType<typeof neighbours>>;
let patient: string;
const later = (hours: number) => {
  now = new Date(now.getTime() + hours * 3_600_000);
};
const addresses = (caller: Caller, id: string) =>
  caller.ask("query ($id: ID!) { patient(by: { id: $id }) { displayName addresses { city } } }", { id });

beforeAll(async () => {
  there = await neighbours(server);
  patient = await registered(there.ours, there.organisations.practice, NUMBERS[0]);
});

test("a part in a team shows the person to an organisation while it lasts, and not before or after", async () => {
  const { ours, trust, organisations } = there;
  const period = { start: "2026-11-22T12:00:00Z", end: "2026-11-22T14:00:00Z" };
  const participants = [{ member: organisation(organisations.trust), period }];
  expect(await finds(trust, patient)).toBe(false);
  await write(
    ours,
    "createCareTeam",
    { patientId: patient, name: "Team", status: "ACTIVE", participants },
    "careTeam { id }",
  );
  expect(await finds(trust, patient)).toBe(false);
  later(3);
  expect(await finds(trust, patient)).toBe(true);
  later(2);
  expect(await finds(trust, patient)).toBe(false);
});

test("a body outside the NHS sees a person of its team with their permission, for what it names and while it holds", async () => {
  const { ours, charity, organisations } = there;
  const participants = [{ member: organisation(organisations.charity) }];
  await write(
    ours,
    "createCareTeam",
    { patientId: patient, name: "Team", status: "ACTIVE", participants },
    "careTeam { id }",
  );
  expect(await finds(charity, patient)).toBe(false);
  const given = {
    patientId: patient,
    decision: "PERMIT",
    actors: [{ role: { text: "recipient" }, reference: organisation(organisations.charity) }],
  };
  const { consent } = await write(ours, "createConsent", given, "consent { id version }");
  expect(await finds(charity, patient)).toBe(true);
  const asked = "query ($id: ID!) { patient(by: { id: $id }) { careTeams { totalCount } consents { totalCount } } }";
  const { data } = await charity.ask(asked, { id: patient });
  expect(data.patient).toEqual({ careTeams: { totalCount: 2 }, consents: { totalCount: 0 } });
  await write(ours, "endConsent", { id: consent.id, expectedVersion: consent.version }, "consent { id }");
  expect(await finds(charity, patient)).toBe(false);
});

test("a denial shuts out the organisation that it names, but not who answers for the person", async () => {
  const { ours, organisations } = there;
  const pcn = await server.as("CARE_COORDINATOR", "U00001");
  const actors = [organisations.pcn, organisations.practice].map((id) => ({
    role: { text: "recipient" },
    reference: organisation(id),
  }));
  expect(await finds(pcn, patient)).toBe(true);
  const given = { patientId: patient, decision: "DENY", actors };
  const { consent } = await write(ours, "createConsent", given, "consent { id version }");
  expect(await finds(pcn, patient)).toBe(false);
  expect(await finds(ours, patient)).toBe(true);
  await write(ours, "endConsent", { id: consent.id, expectedVersion: consent.version }, "consent { id }");
  expect(await finds(pcn, patient)).toBe(true);
});

test("a person sees their own record, and whoever acts for them what they permit", async () => {
  const { ours } = there;
  const carer = { patientId: patient, names: [{ family: "Okafor", given: ["Ben"] }] };
  const { relatedPerson } = await write(ours, "createRelatedPerson", carer, "relatedPerson { id }");
  const self = await server.as("PATIENT", "A81001", "ada", patient);
  const other = await server.as("PATIENT", "A81001", "eve", "01990000-0000-7000-8000-000000000000");
  const proxy = await server.as("PROXY", "A81001", "ben", relatedPerson.id);
  expect(await Promise.all([self, other, proxy].map((it) => finds(it, patient)))).toEqual([true, false, false]);
  const reference = { type: "RelatedPerson", id: relatedPerson.id };
  const actors = [{ role: { text: "carer" }, reference }];
  const classes = [{ system: "http://hl7.org/fhir/resource-types", code: "CarePlan" }];
  await write(ours, "createConsent", { patientId: patient, decision: "PERMIT", actors, classes }, "consent { id }");
  const { data } = await proxy.ask(
    "query ($id: ID!) { patient(by: { id: $id }) { careTeams { totalCount } conditions { totalCount } } }",
    { id: patient },
  );
  expect(data.patient).toEqual({ careTeams: { totalCount: 2 }, conditions: { totalCount: 0 } });
});

test("someone whose token does not say who they are here is refused", async () => {
  const nobody = await server.as("PATIENT", "A81001", "nobody");
  expect((await nobody.ask("{ patients { totalCount } }")).errors).toMatchObject([
    { extensions: { code: "FORBIDDEN" } },
  ]);
});

test("those who count see nobody: not in lists, not in counts", async () => {
  const analyst = await server.as("ANALYST", "A81001");
  expect((await analyst.ask("{ patients { totalCount nodes { id } } }")).data.patients).toEqual({
    totalCount: 0,
    nodes: [],
  });
});

test("a sealed record is found by the person and by who answers for privacy, until it is unsealed", async () => {
  const { ours, officer } = there;
  const self = await server.as("PATIENT", "A81001", "ada", patient);
  const refused = write(ours, "sealRecord", { patientId: patient, reason: "threats" }, "seal { id }");
  await expect(refused).rejects.toThrow("NotPermitted");
  const { seal } = await write(officer, "sealRecord", { patientId: patient, reason: "threats" }, "seal { id version }");
  expect(await Promise.all([ours, self, officer].map((it) => finds(it, patient)))).toEqual([false, true, true]);
  const counted = await ours.ask("{ patients { totalCount } }");
  expect(counted.data.patients.totalCount).toBe(0);
  const lifting = { id: seal.id, expectedVersion: seal.version, reason: "moved" };
  await write(officer, "liftSeal", lifting, "seal { end endReason }");
  expect(await finds(ours, patient)).toBe(true);
});

test("broken glass opens one record to one clinician, for a reason, and closes by itself", async () => {
  const { ours, organisations } = there;
  const stranger = await registered(ours, organisations.practice, NUMBERS[1]);
  const [clinician, colleague] = await Promise.all([
    server.as("CLINICIAN", "T11111", "dr-a"),
    server.as("CLINICIAN", "T11111", "dr-b"),
  ]);
  const input = { nhsNumber: NUMBERS[1], reason: "EMERGENCY_CARE", explanation: "unconscious in A&E" };
  const by = await write(clinician, "breakGlass", input, "emergencyAccess { end isOpen patient { id } }");
  const end = new Date(now.getTime() + 8 * 3_600_000).toISOString();
  expect(by.emergencyAccess).toMatchObject({ end, isOpen: true, patient: { id: stranger } });
  expect(await finds(clinician, stranger)).toBe(true);
  expect(await finds(clinician, patient)).toBe(false);
  expect(await finds(colleague, stranger)).toBe(false);
  const told = await ours.ask(
    "query ($id: ID!) { patient(by: { id: $id }) { events(first: 5) { nodes { type data { name value } } } } }",
    { id: stranger },
  );
  const alert = told.data.patient.events.nodes.find(({ type }: { type: string }) => type === "GLASS_BROKEN");
  expect(JSON.stringify(alert)).not.toMatch(/dr-a|Okafor|9990000026/);
  later(9);
  expect(await finds(clinician, stranger)).toBe(false);
});

test.each([
  ["a coordinator", "CARE_COORDINATOR", { nhsNumber: NUMBERS[1] }, "NotPermitted"],
  ["a clinician who names nobody", "CLINICIAN", {}, "InvalidArgument"],
  ["a clinician who names a number that nobody has", "CLINICIAN", { nhsNumber: NUMBERS[3] }, "NotFound"],
] as const)("the glass is not broken by %s", async (_, role, who, refusal) => {
  const caller = await server.as(role, "T11111", "dr-c");
  const input = { ...who, reason: "SAFEGUARDING", explanation: "x" };
  await expect(write(caller, "breakGlass", input, "emergencyAccess { id }")).rejects.toThrow(refusal);
});

test("where a protected person lives is null for all but those cleared, and the answer says why", async () => {
  const { ours, officer } = there;
  const sealing = { patientId: patient, hides: "WHEREABOUTS", reason: "threats" };
  await write(officer, "sealRecord", sealing, "seal { id }");
  const hidden = await addresses(ours, patient);
  expect(hidden.data.patient).toEqual({ displayName: "Ada Okafor", addresses: null });
  expect(hidden).toMatchObject({
    extensions: { redactions: [{ path: ["patient", "addresses"], reason: "LOCATION_PROTECTED" }] },
  });
  expect((await addresses(officer, patient)).data.patient.addresses).toEqual([{ city: "Margate" }]);
});

test("who registers somebody of another group is not told so: a number is one person's within a group", async () => {
  const { ours, trust, organisations } = there;
  const theirs = await registered(trust, organisations.trust, NUMBERS[2]);
  const again = await registered(ours, organisations.practice, NUMBERS[2]);
  expect(again).not.toBe(theirs);
  expect(await Promise.all([finds(ours, theirs), finds(ours, again), finds(trust, again)])).toEqual([
    false,
    true,
    false,
  ]);
  await expect(registered(ours, organisations.practice, NUMBERS[2])).rejects.toThrow("AlreadyTaken");
});

test("nothing in all this was a fault of ours", () => {
  expect(server.reported).toEqual([]);
});
