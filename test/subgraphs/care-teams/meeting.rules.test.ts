import { expect, test } from "vitest";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  bookMeeting,
  cancelMeeting,
  endMeeting,
  reviseMeeting,
} from "../../../src/subgraphs/care-teams/meeting/meeting.rules.ts";
import type { Meeting } from "../../../src/subgraphs/care-teams/meeting/meeting.ts";
import { refusedFor } from "../decisions.ts";

const at = (text: string) => text as DateTime;
const invitee = reference("Practitioner", "1a3f8a52-0000-7000-8000-000000000001");
const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: "m",
  patientId: "p",
  careTeam: null,
  kind: "MDT",
  status: "BOOKED",
  title: null,
  start: at("2026-11-24T09:00:00Z"),
  end: at("2026-11-24T10:00:00Z"),
  attendance: [{ invitee, status: "INVITED", attended: null }],
  minutes: null,
  decisions: [],
  ...more,
});
const outcome = { start: null, end: null, attendance: [], minutes: "All agreed.", decisions: [] };

test("a booked meeting has a start and an end; a proposal may leave both open", () => {
  expect(refusedFor(bookMeeting("m", meeting({ start: null })))).toEqual(["start"]);
  expect(refusedFor(bookMeeting("m", meeting({ end: null })))).toEqual(["end"]);
  const open = meeting({ status: "PROPOSED", start: null, end: null });
  expect(bookMeeting("m", open)).toEqual({ accepted: open });
});

test("a meeting ends after it starts", () => {
  expect(refusedFor(bookMeeting("m", meeting({ end: at("2026-11-24T08:00:00Z") })))).toEqual(["end"]);
});

test("a meeting is not booked as held or cancelled", () => {
  for (const status of ["HELD", "CANCELLED", "ENTERED_IN_ERROR"] as const) {
    expect(refusedFor(bookMeeting("m", meeting({ status })))).toEqual(["status"]);
    expect(refusedFor(reviseMeeting(meeting(), { status }))).toEqual(["status"]);
  }
});

test("a meeting that was held keeps its minutes, its decisions with owner and due date, and who came", () => {
  const decisions = [{ text: "Refer to the falls service", owner: invitee, due: at("2026-12-01") }];
  const attendance = [{ invitee, status: "ACCEPTED" as const, attended: true }];
  expect(endMeeting(meeting(), { ...outcome, attendance, decisions, end: at("2026-11-24T10:20:00Z") })).toEqual({
    accepted: meeting({
      status: "HELD",
      end: at("2026-11-24T10:20:00Z"),
      attendance,
      decisions,
      minutes: "All agreed.",
    }),
  });
});

test("attendance stays as answered where the outcome does not say", () => {
  expect(endMeeting(meeting(), outcome)).toMatchObject({ accepted: { attendance: meeting().attendance } });
});

test("a proposal without a time cannot have been held until it says when", () => {
  const proposal = meeting({ status: "PROPOSED", start: null, end: null });
  expect(refusedFor(endMeeting(proposal, outcome))).toEqual(["start"]);
});

test("a meeting that was held is neither held again nor cancelled", () => {
  const held = meeting({ status: "HELD" });
  for (const decision of [endMeeting(held, outcome), cancelMeeting(held)]) {
    expect(decision).toMatchObject({ refused: [{ __typename: "WrongState", state: "HELD" }] });
  }
});

test("of a meeting that was held only the record changes", () => {
  const held = meeting({ status: "HELD" });
  expect(reviseMeeting(held, { minutes: "Corrected." })).toEqual({
    accepted: meeting({ status: "HELD", minutes: "Corrected." }),
  });
  expect(refusedFor(reviseMeeting(held, { minutes: "Corrected.", start: at("2026-11-25"), kind: "REVIEW" }))).toEqual([
    "start",
    "kind",
  ]);
});

test("a cancelled meeting is not revised", () => {
  expect(reviseMeeting(meeting({ status: "CANCELLED" }), { title: "Again" })).toMatchObject({
    refused: [{ __typename: "WrongState", state: "CANCELLED" }],
  });
});

test("an invitation names somebody", () => {
  const attendance = [
    { invitee, status: "INVITED", attended: null },
    { invitee: null, status: "INVITED", attended: null },
  ] as unknown as Meeting["attendance"];
  expect(refusedFor(bookMeeting("m", meeting({ attendance })))).toEqual(["attendance.1.invitee"]);
});
