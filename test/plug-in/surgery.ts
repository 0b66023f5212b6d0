import { randomUUID } from "node:crypto";
import type { OdsCode } from "../../src/kernel/ods-code.ts";
import { reference } from "../../src/kernel/reference.ts";
import type { Stored } from "../../src/kernel/stored.ts";
import { putRows } from "../../src/platform/bulk.ts";
import { OrganisationTable } from "../../src/subgraphs/directory/organisation/organisation.table.ts";
import type { Organisation } from "../../src/subgraphs/directory/organisation/organisation.ts";
import type { TestServer } from "../server.ts";
import { write } from "../subgraphs/entities.ts";

const elm: Stored<Organisation> = {
  id: randomUUID(),
  odsCode: "A81001" as OdsCode,
  name: "Elm Tree Surgery",
  aliases: [],
  type: "PRACTICE",
  types: [],
  active: true,
  partOf: null,
  telecom: [],
  addresses: [],
  version: 1,
  createdAt: "2026-11-22T10:00:00.000Z",
  updatedAt: "2026-11-22T10:00:00.000Z",
  ownerId: randomUUID(),
  enteredInError: false,
};

/** From the range that is kept for tests. */
const ADA = "9990000018";

const words = (text: string) => ({ codings: [], text });

/** A surgery with one patient, Ada, around whom everything is going on that a plug-in shows. Gives her id. */
export async function surgery(server: TestServer): Promise<string> {
  await server.database.source.transaction((tx) => putRows(tx, OrganisationTable, [elm]));
  const coordinator = await server.as("CARE_COORDINATOR", "A81001");
  const patientId = await made("patient", "createPatient", {
    nhsNumber: ADA,
    names: [{ family: "Okafor", given: ["Ada"] }],
    gender: "FEMALE",
    birthDate: "1941-05-02",
    registeredPractice: reference("Organisation", elm.id),
  });
  const priya = await made("practitioner", "createPractitioner", { names: [{ family: "Nair", given: ["Priya"] }] });
  const member = { member: { type: "Practitioner", id: priya }, roles: [words("Care co-ordinator")] };
  const left = { ...member, roles: [words("Locum")], period: { start: "2020-01-01", end: "2020-02-01" } };

  await made("flag", "raiseFlag", { patientId, code: words("Lives alone, key safe by the door") });
  const goal = await made("goal", "createGoal", {
    patientId,
    lifecycleStatus: "ACTIVE",
    description: words("To walk to the shop again"),
    expressedBy: { type: "Practitioner", id: priya },
    targets: [{ dueDate: "2027-02-01" }],
  });
  await made("carePlan", "createCarePlan", {
    patientId,
    status: "ACTIVE",
    title: "Staying at home",
    author: { type: "Practitioner", id: priya },
    nextReview: "2026-12-01",
    goals: [{ type: "Goal", id: goal }],
    activities: [
      { detail: { status: "SCHEDULED", description: "Falls class", scheduledPeriod: { end: "2026-12-10" } } },
      { detail: { status: "COMPLETED", description: "Grab rails fitted" } },
    ],
  });
  await made("carePlan", "createCarePlan", { patientId, title: "A draft that nobody has agreed" });
  const team = await made("careTeam", "createCareTeam", {
    patientId,
    name: "Ada's team",
    participants: [member, left],
  });
  await made("referral", "createReferral", {
    patientId,
    priority: "URGENT",
    code: words("Physiotherapy assessment"),
    requester: { type: "Organisation", id: elm.id },
  });
  await made("task", "createTask", { patientId, description: "Ring her daughter", due: "2026-11-30" });
  await made("meeting", "bookMeeting", {
    patientId,
    careTeam: { type: "CareTeam", id: team },
    title: "Winter review",
    start: "2026-11-25T10:00:00Z",
    end: "2026-11-25T10:30:00Z",
    attendance: [{ invitee: { type: "Practitioner", id: priya }, status: "ACCEPTED", attended: null }],
  });
  return patientId;

  async function made(thing: string, mutation: string, input: object): Promise<string> {
    const payload = await write(coordinator, mutation, `${thing} { id }`, input);
    if (payload.errors.length > 0) throw new Error(JSON.stringify(payload.errors));
    return payload[thing].id;
  }
}
