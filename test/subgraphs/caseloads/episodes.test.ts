import { beforeAll, describe, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type CaseloadWorld, caseloadWorld, eventsOf } from "./people.ts";

let now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let it: CaseloadWorld;
let ann: string;

beforeAll(async () => {
  it = await caseloadWorld(server);
  ann = await it.coordinator("Ann");
});

const reason = { text: "Everything that was agreed has been done" };

describe("an episode opens", () => {
  test("for a coordinator with a named first point of contact, and for nobody else", async () => {
    const trainee = await it.trainee("New");
    const patientId = await it.patient();
    expect((await it.open(patientId, { coordinatorId: trainee.id })).errors).toMatchObject([
      { code: "NAMED_CONTACT_REQUIRED", path: ["input", "coordinatorId"] },
    ]);
    expect((await it.open(patientId, { coordinatorId: patientId })).errors).toMatchObject([
      { __typename: "NotFound", path: ["input", "coordinatorId"] },
    ]);
    const { episode, errors } = await it.open(patientId, { coordinatorId: ann });
    expect(errors).toEqual([]);
    expect(episode).toMatchObject({ status: "ACTIVE", entryRoute: "PROACTIVE", coordinator: { id: ann } });
    expect(await eventsOf(server, patientId)).toEqual(["EPISODE_OPENED"]);
  });

  test("by referral with the referral named, and by any other route without", async () => {
    const patientId = await it.patient();
    expect((await it.open(patientId, { entryRoute: "REFERRAL" })).errors).toMatchObject([
      { path: ["input", "referralId"] },
    ]);
    expect((await it.open(patientId, { entryRoute: "SELF_REFERRAL" })).errors).toEqual([]);
  });

  test("once for each service", async () => {
    const [patientId, falls] = [await it.patient(), await it.service("Falls")];
    expect((await it.open(patientId)).errors).toEqual([]);
    expect((await it.open(patientId)).errors).toMatchObject([{ __typename: "AlreadyTaken" }]);
    expect((await it.open(patientId, { serviceId: falls })).errors).toEqual([]);
  });

  test("for nobody whom the writer may not see", async () => {
    const theirs = await it.patient("1950-01-01", it.stranger);
    expect((await it.open(theirs)).errors).toMatchObject([{ __typename: "NotFound", path: ["input", "patientId"] }]);
  });

  test("without a coordinator as waiting, until one is assigned", async () => {
    const patientId = await it.patient();
    const { episode } = await it.open(patientId);
    expect(episode).toMatchObject({ status: "WAITLIST", coordinator: null });
    const assigned = await it.step("assignCoordinator", episode.id, 1, { coordinatorId: ann });
    expect(assigned.episode).toMatchObject({
      status: "ACTIVE",
      coordinator: { id: ann },
      statusHistory: [{ status: "WAITLIST" }],
    });
    expect((await it.step("assignCoordinator", episode.id, 2, { coordinatorId: ann })).errors).toMatchObject([
      { path: ["input", "coordinatorId"] },
    ]);
    expect(await eventsOf(server, patientId)).toEqual(["EPISODE_OPENED", "EPISODE_COORDINATOR_CHANGED"]);
  });

  test("within the coordinator's capacity, beyond which only a supervisor goes, with a reason", async () => {
    const full = await it.coordinator("Full", 1);
    expect((await it.open(await it.patient(), { coordinatorId: full })).errors).toEqual([]);
    const patientId = await it.patient();
    const beyond = { coordinatorId: full, overCapacityReason: "Nobody else speaks Polish" };
    expect((await it.open(patientId, beyond)).errors).toMatchObject([{ code: "CAPACITY_EXCEEDED" }]);
    expect((await it.open(patientId, { coordinatorId: full }, it.supervisor)).errors).toMatchObject([
      { code: "CAPACITY_EXCEEDED" },
    ]);
    expect((await it.open(patientId, beyond, it.supervisor)).errors).toEqual([]);
  });

  test("for two at once on a list with room for one: one of them waits for another coordinator", async () => {
    const full = await it.coordinator("Narrow", 1);
    const people = [await it.patient(), await it.patient(), await it.patient()];
    const opened = await Promise.all(people.map((patientId) => it.open(patientId, { coordinatorId: full })));
    expect(opened.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });
});

describe("a service that keeps people up to a birthday", () => {
  let children: string;
  beforeAll(async () => {
    children = await it.service("Children's Care Coordination");
    await write(it.supervisor, "createCaseloadRules", "caseloadRules { id }", { serviceId: children, upperAge: 12 });
  });

  test("has rules that a supervisor alone decides", async () => {
    const input = { serviceId: await it.service("Another"), upperAge: 12 };
    const create = (by = it.supervisor) => write(by, "createCaseloadRules", "caseloadRules { upperAge }", input);
    expect((await create(it.clerk)).errors).toMatchObject([{ __typename: "NotPermitted" }]);
    expect(await create()).toEqual({ caseloadRules: { upperAge: 12 }, errors: [] });
    expect((await create()).errors).toMatchObject([{ __typename: "AlreadyTaken" }]);
  });

  test("takes a child on upon the twelfth birthday, and not on the day after", async () => {
    const [today, yesterday] = [await it.patient("2014-11-22"), await it.patient("2014-11-21")];
    expect((await it.open(today, { serviceId: children })).errors).toEqual([]);
    expect((await it.open(yesterday, { serviceId: children })).errors).toMatchObject([{ code: "AGE_LIMIT_PASSED" }]);
    expect((await it.open(yesterday)).errors).toEqual([]);
  });

  test("opens a package of care upon the twelfth birthday, and not on the day after", async () => {
    const patientId = await it.patient("2014-11-23");
    const { episode } = await it.open(patientId, { serviceId: children });
    now = new Date("2026-11-23T10:00:00Z");
    const opened = await it.step("openPackage", episode.id, 1, { endsOn: "2027-01-01" });
    expect(opened.errors).toEqual([]);
    now = new Date("2026-11-24T10:00:00Z");
    expect((await it.step("openPackage", episode.id, 2, { endsOn: "2027-02-01" })).errors).toMatchObject([
      { code: "AGE_LIMIT_PASSED" },
    ]);
    now = new Date("2026-11-22T10:00:00Z");
  });

  test("is told ninety days before, once, and finds who is about to leave", async () => {
    const [soon, later] = [await it.patient("2015-02-20"), await it.patient("2015-02-21")];
    await it.open(soon, { serviceId: children });
    await it.open(later, { serviceId: children });
    await server.passTime();
    await server.passTime();
    const near = async (patientId: string) =>
      (await eventsOf(server, patientId)).filter((type) => type === "APPROACHING_AGE_LIMIT").length;
    expect([await near(soon), await near(later)]).toEqual([1, 0]);
    const { data } = await it.clerk.ask(`{ ageOut(before: "2027-02-21") { nodes { ageLimitOn patient { id } } } }`);
    expect(data.ageOut.nodes.at(-1)).toEqual({ ageLimitOn: "2027-02-20", patient: { id: soon } });
  });
});

describe("a package of care", () => {
  test("ends on a day that is not before it begins", async () => {
    const { episode } = await it.open(await it.patient());
    expect((await it.step("openPackage", episode.id, 1, { endsOn: "2026-11-21" })).errors).toMatchObject([
      { path: ["input", "endsOn"] },
    ]);
    expect((await it.step("openPackage", episode.id, 1, { endsOn: "2027-01" })).errors).toMatchObject([
      { path: ["input", "endsOn"] },
    ]);
  });

  test("that is about to end is found, and announced once; one that was closed is not", async () => {
    const [running, closed] = [await it.patient(), await it.patient()];
    await it.open(running, { package: { name: "Six weeks", endsOn: "2026-12-06" } });
    const { episode } = await it.open(closed, { package: { endsOn: "2026-12-06" } });
    const done = await it.step("closePackage", episode.id, 1, { packageId: "1", outcome: "Walks again" });
    expect(done.episode.packages).toEqual([{ id: "1", closedOn: "2026-11-22" }]);
    await server.passTime();
    await server.passTime();
    expect(await eventsOf(server, running)).toEqual(["EPISODE_OPENED", "PACKAGE_ENDING"]);
    expect(await eventsOf(server, closed)).toEqual(["EPISODE_OPENED"]);
    const { data } = await it.clerk.ask(
      `{ packagesEnding(before: "2026-12-07") { nodes { packageEnds patient { id } } } }`,
    );
    expect(data.packagesEnding.nodes).toEqual([{ packageEnds: "2026-12-06", patient: { id: running } }]);
    const { data: sooner } = await it.clerk.ask(`{ packagesEnding(before: "2026-12-06") { totalCount } }`);
    expect(sooner.packagesEnding.totalCount).toBe(0);
  });
});

describe("an episode ends", () => {
  test("by discharge with a reason, and is history from then on", async () => {
    const patientId = await it.patient();
    const { episode } = await it.open(patientId, { coordinatorId: ann });
    expect((await it.step("dischargePatient", episode.id, 1, { reason: { text: " " } })).errors).toMatchObject([
      { path: ["input", "reason"] },
    ]);
    const gone = await it.step("dischargePatient", episode.id, 1, { reason });
    expect(gone.episode).toMatchObject({
      status: "FINISHED",
      ending: { kind: "DISCHARGED" },
      statusHistory: [{ status: "ACTIVE" }],
    });
    expect((await it.step("reviseEpisode", episode.id, 2, { priority: "URGENT" })).errors).toMatchObject([
      { __typename: "WrongState" },
    ]);
    expect(await eventsOf(server, patientId)).toEqual(["EPISODE_OPENED", "EPISODE_ENDED"]);
  });

  test("as cancelled, where nobody ever coordinated", async () => {
    const { episode } = await it.open(await it.patient());
    const { episode: after } = await it.step("dischargePatient", episode.id, 1, { kind: "DECLINED", reason });
    expect(after).toMatchObject({ status: "CANCELLED", ending: { kind: "DECLINED" } });
  });

  test("and leads to the next, when the person is referred again", async () => {
    const patientId = await it.patient();
    const { episode } = await it.open(patientId, { coordinatorId: ann });
    await it.step("dischargePatient", episode.id, 1, { reason });
    const again = await it.open(patientId, { entryRoute: "RE_REFERRAL" });
    expect(again.episode.previous).toEqual({ id: episode.id });
    const { data } = await it.clerk.ask(
      "query ($id: ID!) { patient(by: { id: $id }) { episodes { nodes { id status } } } }",
      { id: patientId },
    );
    expect(data.patient.episodes.nodes).toEqual([
      { id: again.episode.id, status: "WAITLIST" },
      { id: episode.id, status: "FINISHED" },
    ]);
  });

  test("by transfer, when the next one opens with the other service in the same step", async () => {
    const [patientId, falls] = [await it.patient(), await it.service("Falls")];
    const { episode } = await it.open(patientId, { coordinatorId: ann });
    const trainee = await it.trainee("New");
    const refused = await it.step("transferEpisode", episode.id, 1, {
      serviceId: falls,
      coordinatorId: trainee.id,
      reason,
    });
    expect(refused.errors).toMatchObject([{ code: "NAMED_CONTACT_REQUIRED" }]);
    const moved = await it.step("transferEpisode", episode.id, 1, { serviceId: falls, reason });
    expect(moved.errors).toEqual([]);
    expect(moved.episode).toMatchObject({ status: "FINISHED", ending: { kind: "TRANSFERRED" } });
    const { data } = await it.clerk.ask(
      "query ($id: ID!) { episode(id: $id) { status entryRoute previous { id } service { id } } }",
      { id: moved.episode.ending.next.id },
    );
    expect(data.episode).toEqual({
      status: "WAITLIST",
      entryRoute: "TRANSFER",
      previous: { id: episode.id },
      service: { id: falls },
    });
    expect(await eventsOf(server, patientId)).toEqual(["EPISODE_OPENED", "EPISODE_ENDED", "EPISODE_OPENED"]);
  });

  test("on hold is a pause, and not an end", async () => {
    const { episode } = await it.open(await it.patient(), { coordinatorId: ann });
    const held = await it.step("reviseEpisode", episode.id, 1, { status: "ON_HOLD" });
    expect(held.episode.status).toBe("ON_HOLD");
    expect((await it.step("reviseEpisode", episode.id, 2, { status: "FINISHED" })).errors).toMatchObject([
      { path: ["input", "status"] },
    ]);
    expect((await it.step("reviseEpisode", episode.id, 2, { status: "ACTIVE" })).episode.status).toBe("ACTIVE");
  });
});

test("the coordinator of the open episode is the patient's point of contact", async () => {
  const patientId = await it.patient();
  const ask = async () =>
    (
      await it.clerk.ask(
        `query ($id: ID!) { patient(by: { id: $id }) {
           coordinatedBy { coordinator { practitioner { displayName } } } } }`,
        { id: patientId },
      )
    ).data.patient.coordinatedBy;
  const { episode } = await it.open(patientId);
  expect(await ask()).toBeNull();
  await it.step("assignCoordinator", episode.id, 1, { coordinatorId: ann });
  expect(await ask()).toEqual({ coordinator: { practitioner: { displayName: "Ann" } } });
  await it.step("dischargePatient", episode.id, 2, { reason });
  expect(await ask()).toBeNull();
});

test("an episode lets the managing organisation see the person for as long as it lasts", async () => {
  const patientId = await it.patient();
  const seen = async () =>
    (await it.stranger.ask("query ($id: ID!) { patient(by: { id: $id }) { id } }", { id: patientId })).data.patient;
  expect(await seen()).toBeNull();
  const managingOrganisation = { type: "Organisation", id: it.ids.otherPractice };
  const { episode } = await it.open(patientId, { managingOrganisation });
  expect(await seen()).toEqual({ id: patientId });
  await it.step("dischargePatient", episode.id, 1, { reason, kind: "DECLINED" });
  expect(await seen()).toBeNull();
});
