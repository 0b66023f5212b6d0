import { beforeAll, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Surgery, surgery } from "./surgery.ts";

const server = testServer();
let place: Surgery;

beforeAll(async () => {
  place = await surgery(server);
});

const NEEDS = `patient { interpreterRequired languages { preferred language { text } } }
  standingFlags { kind code { text } }`;

test("in which form and language a person needs information is shown with every contact and every appointment", async () => {
  const { coordinator } = place.callers;
  for (let i = 0; i < 3; i++) {
    const patientId = await place.patient({
      interpreterRequired: true,
      languages: [{ language: { text: "British Sign Language" }, preferred: true }],
    });
    const need = { patientId, code: { text: "Easy read" }, kind: "ACCESSIBLE_INFORMATION" };
    await write(coordinator, "raiseFlag", "flag { id }", need);
    await write(coordinator, "recordContact", "activity { id }", { patientId, mode: "VIDEO", recorder: place.asha });
    const start = "2099-01-01T09:00:00Z";
    await write(coordinator, "bookAppointment", "appointment { id }", { patientId, start, durationMinutes: 20 });
  }
  const sent: string[] = [];
  const { data } = await watching(
    (text) => sent.push(text),
    () => coordinator.ask(`{ activities { nodes { ${NEEDS} } } appointments { nodes { ${NEEDS} } } }`),
  );
  const shown = {
    patient: {
      interpreterRequired: true,
      languages: [{ preferred: true, language: { text: "British Sign Language" } }],
    },
    standingFlags: [{ kind: "ACCESSIBLE_INFORMATION", code: { text: "Easy read" } }],
  };
  expect(data.activities.nodes).toEqual([shown, shown, shown]);
  expect(data.appointments.nodes).toEqual([shown, shown, shown]);
  expect(sent.filter((text) => /activity\.|patients\./.test(text)).length).toBeLessThanOrEqual(6);
});
