import { expect, test } from "vitest";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  endCommunication,
  reviseCommunication,
  sendCommunication,
} from "../../../src/subgraphs/activity/communication/communication.rules.ts";
import type { Communication } from "../../../src/subgraphs/activity/communication/communication.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const at = (text: string) => text as DateTime;
const school = reference("Organisation", "1a3f8a52-0000-7000-8000-000000000001", "Oak School");
const message = (more: Partial<Communication> = {}): Communication => ({
  id: "c",
  patientId: "p",
  status: "COMPLETED",
  statusReason: null,
  categories: [],
  priority: null,
  media: [],
  topic: null,
  about: [],
  sent: null,
  received: null,
  sender: null,
  recipients: [school],
  reasons: [],
  contents: [{ text: "The plan is agreed.", reference: null }],
  inResponseTo: [],
  basedOn: [],
  notes: [],
  threadId: null,
  action: null,
  ...more,
});
const ending = { status: "COMPLETED", sent: null, received: null, reason: null } as const;

test("a message is sent now, unless it says when or is still to be sent", () => {
  expect(accepted(sendCommunication("c", message(), { now })).sent).toBe("2026-11-22T10:00:00.000Z");
  expect(accepted(sendCommunication("c", message({ sent: at("2026-11-20") }), { now })).sent).toBe("2026-11-20");
  expect(accepted(sendCommunication("c", message({ status: "PREPARATION" }), { now })).sent).toBeNull();
});

test("a message that was sent went to somebody; a draft need not say to whom", () => {
  expect(refusedFor(sendCommunication("c", message({ recipients: [] }), { now }))).toEqual(["recipients"]);
  const draft = message({ recipients: [], status: "PREPARATION" });
  expect(refusedFor(sendCommunication("c", draft, { now }))).toEqual([]);
  expect(refusedFor(endCommunication(draft, ending, { now }))).toEqual(["recipients"]);
});

test("each part of a message has either a text or a reference", () => {
  const contents = [
    { text: "a", reference: null },
    { text: null, reference: null },
    { text: "b", reference: school },
  ];
  expect(refusedFor(sendCommunication("c", message({ contents }), { now }))).toEqual(["contents.1", "contents.2"]);
});

test("a message is received after it is sent", () => {
  const wrong = message({ sent: at("2026-11-21"), received: at("2026-11-20") });
  expect(refusedFor(sendCommunication("c", wrong, { now }))).toEqual(["received"]);
});

test("a message that was sent is not rewritten, but its receipt and notes are recorded", () => {
  const sent = message({ sent: at("2026-11-21") });
  expect(refusedFor(reviseCommunication(sent, { contents: [], received: at("2026-11-22") }))).toEqual(["contents"]);
  expect(accepted(reviseCommunication(sent, { received: at("2026-11-22") })).received).toBe("2026-11-22");
});

test("a message that was imported without recipients may still be noted as received", () => {
  const imported = message({ sent: at("2026-11-21"), recipients: [] });
  expect(refusedFor(reviseCommunication(imported, { received: at("2026-11-22") }))).toEqual([]);
});

test("a message that was not sent needs the reason", () => {
  const draft = message({ status: "ON_HOLD" });
  expect(refusedFor(endCommunication(draft, { ...ending, status: "NOT_DONE" }, { now }))).toEqual(["reason"]);
  const reason = { codings: [], text: "Number unknown" };
  const stopped = accepted(endCommunication(draft, { ...ending, status: "STOPPED", reason }, { now }));
  expect(stopped).toMatchObject({ status: "STOPPED", statusReason: reason, sent: null });
});

test("a communication ends once, and not by revision", () => {
  expect(refusedFor(reviseCommunication(message({ status: "PREPARATION" }), { status: "COMPLETED" }))).toEqual([
    "status",
  ]);
  expect(endCommunication(message(), ending, { now })).toMatchObject({ refused: [{ state: "COMPLETED" }] });
  expect(
    refusedFor(endCommunication(message({ status: "PREPARATION" }), { ...ending, status: "ON_HOLD" }, { now })),
  ).toEqual(["status"]);
});
