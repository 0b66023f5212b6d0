import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { type Caller, testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Practice, practice } from "../practice.ts";

const server = testServer({ subgraph: "activity" });
let elm: Practice;
let coordinator: Caller;
const by = { type: "PractitionerRole", id: randomUUID() };

beforeAll(async () => {
  elm = await practice(server.database, "A11111");
  coordinator = await server.as("CARE_COORDINATOR", "A11111");
  for (let i = 0; i < 3; i++) {
    const patientId = await elm.patient();
    await write(coordinator, "recordContact", "activity { id }", { patientId, mode: "TELEPHONE", recorder: by });
    await write(coordinator, "recordNonEngagement", "nonEngagement { id }", { patientId, kind: "FAILED_MEETING", by });
    const message = { patientId, topic: "x", text: "y", sender: by, recipients: [{ display: "GP" }] };
    await write(coordinator, "sendMessage", "communication { id }", message);
    await write(coordinator, "receiveCommunication", "communication { id }", {
      patientId,
      sender: { display: "Ward" },
    });
    const update = {
      patientId,
      fact: "PHONE",
      proposed: { contact: "07700 900003" },
      source: "Told me",
      proposedBy: by,
    };
    await write(coordinator, "proposeRecordUpdate", "recordUpdate { id }", update);
    const slot = { actor: by, start: "2099-01-01T09:00:00Z", durationMinutes: 30 };
    await write(coordinator, "offerSlots", "slot { id }", slot);
  }
});

test.each([
  ["safetyConcerns", "id urgency acknowledgeBy escalations { to }", 0],
  ["nonEngagement", "id stage incidents { kind } steps { notified { display } }", 3],
  ["messageThreads", "id topic participants { display }", 3],
  ["inboundCommunications", "id action { state }", 3],
  ["recordUpdates", "id fact proposed { contact }", 3],
  ["gpRecordEntries", "id status", 3],
  ["freeSlots", "id start", 3],
  ["hospitalStays", "id ward", 0],
  ["recentDischarges", "id followUpDue", 0],
])("the list %s costs one statement, however many it holds", async (field, selection, count) => {
  const sent: string[] = [];
  const { data } = await watching(
    (text) => sent.push(text),
    () => coordinator.ask(`{ ${field} { nodes { ${selection} } } }`),
  );
  expect(data[field].nodes).toHaveLength(count);
  expect(sent.filter((text) => text.includes("activity."))).toHaveLength(1);
});

test("the flags that stand are shown with many contacts for one statement more", async () => {
  const sent: string[] = [];
  await watching(
    (text) => sent.push(text),
    () =>
      coordinator.ask(
        "{ activities { nodes { id contactMode component gpRecord { status } standingFlags { kind } } } }",
      ),
  );
  expect(sent.filter((text) => text.includes("activity."))).toHaveLength(3);
});
