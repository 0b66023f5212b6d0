import { beforeAll, describe, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type OnList, onList } from "./on-a-list.ts";
import { type CaseloadWorld, caseloadWorld, eventsOf } from "./people.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let it: CaseloadWorld;
let enlist: OnList["enlist"];
let tell: OnList["tell"];
let people: OnList["people"];
let entryOf: OnList["entryOf"];

beforeAll(async () => {
  it = await caseloadWorld(server);
  ({ enlist, tell, people, entryOf } = onList(server, it, now));
});

describe("an entry of a list keeps what other rooms tell:", () => {
  test("the last contact, and when the next is due", async () => {
    const ann = await it.coordinator("Ann");
    const patientId = await enlist(ann);
    const contact = async (at: string, outcome: string, nextContactDue: string | null) => {
      await tell(patientId, "CONTACT_RECORDED", { at, outcome, nextContactDue, serviceId: null });
      await server.passTime();
      const { lastContact, nextContactDue: due } = await entryOf(ann, patientId);
      return [lastContact, due];
    };
    expect(await contact("2026-11-20T10:00:00Z", "MADE", "2026-12-01")).toEqual(["2026-11-20", "2026-12-01"]);
    expect(await contact("2026-12-01T10:00:00Z", "NOT_MADE", null)).toEqual(["2026-11-20", "2026-12-01"]);
    expect(await contact("2026-12-01T11:00:00Z", "NOT_MADE", "2026-12-03")).toEqual(["2026-11-20", "2026-12-03"]);
    expect(await contact("2026-12-02T10:00:00Z", "MADE", null)).toEqual(["2026-12-02", null]);
    expect(await contact("2026-11-01T10:00:00Z", "MADE", "2026-11-08")).toEqual(["2026-12-02", "2026-11-08"]);
  });

  test("when the plan is to be reviewed, what waits to be acknowledged, and the risk", async () => {
    const ann = await it.coordinator("Ann");
    const patientId = await enlist(ann);
    await tell(patientId, "PLAN_REVIEW_SCHEDULED", { reviewDue: "2027-01-10" });
    await tell(patientId, "ACTION_PROPOSED", { actionId: "1", unacknowledged: 2 });
    await tell(patientId, "RISK_ASSESSED", { level: "HIGH" });
    await server.passTime();
    expect(await entryOf(ann, patientId)).toMatchObject({
      reviewDue: "2027-01-10",
      unacknowledgedActions: 2,
      risk: "HIGH",
    });
    await tell(patientId, "ACTION_ACKNOWLEDGED", { actionId: "1", unacknowledged: 1 });
    await server.passTime();
    expect(await entryOf(ann, patientId)).toMatchObject({ unacknowledgedActions: 1 });
    await tell(patientId, "PLAN_CLOSED", {});
    await server.passTime();
    expect(await entryOf(ann, patientId)).toMatchObject({ reviewDue: null, unacknowledgedActions: 0 });
  });

  test("a contact before the episode opened, and one that was imported after", async () => {
    const ann = await it.coordinator("Ann");
    const patientId = await it.patient();
    const contact = (occurredAt: string, nextContactDue: string) =>
      write(it.clerk, "recordContact", "activity { id }", {
        patientId,
        mode: "TELEPHONE",
        occurredAt,
        nextContactDue,
        recorder: { type: "Practitioner", id: ann },
      });
    await contact("2026-10-01T10:00:00Z", "2026-11-30");
    await it.open(patientId, { coordinatorId: ann });
    expect(await entryOf(ann, patientId)).toMatchObject({ lastContact: "2026-10-01", nextContactDue: "2026-11-30" });
    await contact("2026-11-01T10:00:00Z", "2026-12-24");
    await server.database.pool.query("DELETE FROM events.event WHERE patient_id = $1", [patientId]);
    await server.passTime();
    expect(await entryOf(ann, patientId)).toMatchObject({ lastContact: "2026-11-01", nextContactDue: "2026-12-24" });
  });

  test("and a termination of services, which ends the episode", async () => {
    const ann = await it.coordinator("Ann");
    const patientId = await enlist(ann);
    await tell(patientId, "SERVICES_TERMINATED", { reason: "NOT_ENGAGED" });
    await server.passTime();
    expect(await entryOf(ann, patientId)).toBeUndefined();
    const { data } = await it.clerk.ask(
      "query ($id: ID!) { patient(by: { id: $id }) { episodes { nodes { status ending { kind reason { text } } } } } }",
      { id: patientId },
    );
    expect(data.patient.episodes.nodes).toEqual([
      { status: "FINISHED", ending: { kind: "TERMINATED", reason: { text: "NOT_ENGAGED" } } },
    ]);
    expect(await eventsOf(server, patientId)).toEqual(["EPISODE_OPENED", "SERVICES_TERMINATED", "EPISODE_ENDED"]);
  });
});

test("whoever is admitted to hospital is flagged on the list, and to the coordinator, until they are discharged", async () => {
  const ann = await it.coordinator("Ann");
  const [inpatient, other] = [await enlist(ann), await enlist(ann)];
  const message = async (type: string, at: string) => {
    await tell(inpatient, type, { at, followUpDue: null });
    await server.passTime();
    return people(ann, "filter: { inHospital: true }");
  };
  expect(await message("HOSPITAL_ADMISSION_RECEIVED", "2026-11-20T22:00:00Z")).toEqual([inpatient]);
  expect(await people(ann, "filter: { inHospital: false }")).toEqual([other]);
  expect((await eventsOf(server, inpatient)).filter((type) => type === "INPATIENT_FLAGGED")).toHaveLength(1);
  const { rows } = await server.database.pool.query(
    "SELECT code, at FROM platform.fact WHERE patient_id = $1 AND kind = 'SERVICE_USE'",
    [inpatient],
  );
  expect(rows).toEqual([{ code: "IMP", at: "2026-11-20" }]);
  expect(await message("HOSPITAL_DISCHARGE_RECEIVED", "2026-11-22T09:00:00Z")).toEqual([]);
});

describe("an accepted referral", () => {
  test("waits for a coordinator where the service's rules say so, and not where none do", async () => {
    const [ours, theirs] = [await it.service("Care Coordination"), await it.service("Falls")];
    await write(it.supervisor, "createCaseloadRules", "caseloadRules { id }", { serviceId: ours });
    const accepted = async (serviceId: string) => {
      const patientId = await it.patient();
      await tell(patientId, "REFERRAL_ACCEPTED", { serviceId, patientReferralPriority: "URGENT" });
      await server.passTime();
      const { data } = await it.clerk.ask(
        `query ($id: ID!) { patient(by: { id: $id }) { episodes { nodes {
           status entryRoute priority service { id } referrals { id } } } } }`,
        { id: patientId },
      );
      return { patientId, episodes: data.patient.episodes.nodes };
    };
    const { patientId, episodes } = await accepted(ours);
    expect(episodes).toEqual([
      {
        status: "WAITLIST",
        entryRoute: "REFERRAL",
        priority: "URGENT",
        service: { id: ours },
        referrals: [{ id: patientId }],
      },
    ]);
    expect((await accepted(theirs)).episodes).toEqual([]);
  });

  test("that is turned down or redirected after all waits no longer", async () => {
    const serviceId = await it.service("Coordination of children");
    await write(it.supervisor, "createCaseloadRules", "caseloadRules { id }", { serviceId });
    const patientId = await it.patient();
    await tell(patientId, "REFERRAL_ACCEPTED", { serviceId, patientReferralPriority: "ROUTINE" });
    await server.passTime();
    await tell(patientId, "REFERRAL_REDIRECTED", { serviceId, toReferralId: patientId });
    await server.passTime();
    const { data } = await it.clerk.ask(
      "query ($id: ID!) { patient(by: { id: $id }) { episodes { nodes { status ending { kind } } } } }",
      { id: patientId },
    );
    expect(data.patient.episodes.nodes).toEqual([{ status: "CANCELLED", ending: { kind: "DECLINED" } }]);
  });
});

test("services that one service terminated end its episode, and not another's", async () => {
  const [ours, theirs] = [await it.service("Care Coordination"), await it.service("Falls")];
  const patientId = await it.patient();
  await it.open(patientId, { serviceId: ours });
  await it.open(patientId, { serviceId: theirs });
  await tell(patientId, "SERVICES_TERMINATED", { serviceId: ours, reason: "NON_ENGAGEMENT" });
  await server.passTime();
  const { data } = await it.clerk.ask(
    "query ($id: ID!) { patient(by: { id: $id }) { episodes { nodes { service { id } ending { kind } } } } }",
    { id: patientId },
  );
  expect(data.patient.episodes.nodes).toEqual([
    { service: { id: theirs }, ending: null },
    { service: { id: ours }, ending: { kind: "TERMINATED" } },
  ]);
});

test("a birthday that is corrected moves the day on which somebody is too old", async () => {
  const serviceId = await it.service("Children");
  await write(it.supervisor, "createCaseloadRules", "caseloadRules { id }", { serviceId, upperAge: 12 });
  const patientId = await it.patient("2020-02-29");
  await it.open(patientId, { serviceId });
  const limit = async () =>
    (
      await it.clerk.ask(`{ ageOut(before: "2040-01-01", first: 100) { nodes { ageLimitOn patient { id } } } }`)
    ).data.ageOut.nodes.find((entry: { patient: { id: string } }) => entry.patient.id === patientId)?.ageLimitOn;
  expect(await limit()).toBe("2032-02-29");
  await write(it.clerk, "revisePatient", "patient { id }", {
    id: patientId,
    expectedVersion: 1,
    birthDate: "2020-03-01",
  });
  await server.passTime();
  expect(await limit()).toBe("2032-03-01");
});
