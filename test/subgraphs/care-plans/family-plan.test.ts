import { expect, test } from "vitest";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, refused, person, lead } = room;

const meeting = async (patientId: string, more: object = {}) => {
  const { meeting } = await send("bookMeeting", "meeting { id }", {
    patientId,
    start: "2026-11-22T08:00:00Z",
    end: "2026-11-22T09:00:00Z",
    attendance: [{ invitee: { display: "Her mother" } }, { invitee: lead }],
    ...more,
  });
  return meeting.id as string;
};
const held = async (id: string) =>
  send("endMeeting", "meeting { id }", {
    id,
    expectedVersion: 1,
    attendance: [
      { invitee: { display: "Her mother" }, status: "ACCEPTED", attended: true },
      { invitee: lead, status: "ACCEPTED", attended: false },
    ],
    minutes: "Her mother spoke first.",
    decisions: [{ text: "Visit the nursery together", owner: lead, due: "2026-12-01" }],
  });

test("a family plan is made from a meeting: who came contributes, and each decision is an action of it", async () => {
  const patientId = await person();
  const meetingId = await meeting(patientId);
  await held(meetingId);
  const { carePlan } = await send("createPlanFromMeeting", "carePlan { id }", { meetingId, author: lead });
  const plan = await ask(
    `query ($id: ID!) { carePlan(id: $id) { stage title categories { text } contributors { display }
       actions { kind description dueDate owner { display } origin { type id } status } } }`,
    carePlan,
  );
  expect(plan.carePlan).toEqual({
    stage: "DRAFT",
    title: "Family plan",
    categories: [{ text: "Family plan" }],
    contributors: [{ display: "Her mother" }],
    actions: [
      {
        kind: "MEETING_DECISION",
        description: "Visit the nursery together",
        dueDate: "2026-12-01",
        owner: { display: "Priya Nair" },
        origin: { type: "Meeting", id: meetingId },
        status: "PROPOSED",
      },
    ],
  });
});

test("no plan is made from a meeting that has not been held, or that is not there", async () => {
  const meetingId = await meeting(await person());
  expect(await refused("createPlanFromMeeting", "carePlan { id }", { meetingId })).toEqual([
    ["WRONG_STATE", "meetingId"],
  ]);
  const nowhere = "01990000-0000-7000-8000-000000000000";
  expect(await refused("createPlanFromMeeting", "carePlan { id }", { meetingId: nowhere })).toEqual([
    ["NOT_FOUND", "meetingId"],
  ]);
});
