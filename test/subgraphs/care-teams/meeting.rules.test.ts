import { expect, test } from "vitest";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  circulateMeeting,
  recordMeetingDelivery,
} from "../../../src/subgraphs/care-teams/meeting/circulation.rules.ts";
import {
  bookMeeting as book,
  cancelMeeting,
  closeMeeting,
  endMeeting,
  reviseMeeting,
} from "../../../src/subgraphs/care-teams/meeting/meeting.rules.ts";
import type { Meeting } from "../../../src/subgraphs/care-teams/meeting/meeting.ts";
import { accepted, refusedFor } from "../decisions.ts";

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
  agenda: [],
  agreement: null,
  attendance: [{ invitee, status: "INVITED", attended: null }],
  minutes: null,
  decisions: [],
  closedAt: null,
  circulation: [],
  ...more,
});
const now = new Date("2026-11-22T10:00:00Z");
const carer = reference("RelatedPerson", "1a3f8a52-0000-7000-8000-000000000002", "Her daughter");
const agreement = { id: "1a3f8a52-0000-7000-8000-000000000003", givenBy: [carer] };
const unknown = { carers: [], agreements: [] };
const bookMeeting = (
  id: string,
  given: Meeting,
  facts: Parameters<typeof book>[3] = unknown,
  more: { consentId?: string; withoutCarers?: string } = {},
) => book(id, { ...given, consentId: null, withoutCarers: null, ...more }, { now }, facts);
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
  const decisions = [{ id: "1", text: "Refer to the falls service", owner: invitee, due: at("2026-12-01") }];
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

test("carers are invited to a meeting about the person they care for, unless a reason is given why not", () => {
  const facts = { carers: [carer], agreements: [] };
  const invitees = ({ attendance }: Meeting) => attendance.map((it) => it.invitee);
  expect(invitees(accepted(bookMeeting("m", meeting(), facts)))).toEqual([invitee, carer]);
  const already = meeting({ attendance: [{ invitee: carer, status: "ACCEPTED", attended: null }] });
  expect(invitees(accepted(bookMeeting("m", already, facts)))).toEqual([carer]);
  const without = accepted(bookMeeting("m", meeting(), facts, { withoutCarers: "She asked for them to stay away." }));
  expect(invitees(without)).toEqual([invitee]);
  expect(without.agenda.map(({ text }) => text)).toEqual(["Carers are not invited: She asked for them to stay away."]);
});

test("a Team Around the Child is not booked without the parents' agreement on record", () => {
  const child = meeting({ kind: "TEAM_AROUND_CHILD" });
  expect(bookMeeting("m", child)).toMatchObject({
    refused: [{ code: "CONSENT_REQUIRED", path: ["input", "consentId"] }],
  });
  const agreed = { carers: [], agreements: [agreement] };
  expect(accepted(bookMeeting("m", child, agreed)).agreement).toMatchObject({ type: "Consent", id: agreement.id });
  const professional = { carers: [], agreements: [{ ...agreement, givenBy: [invitee] }] };
  expect(refusedFor(bookMeeting("m", child, professional))).toEqual(["consentId"]);
  expect(refusedFor(bookMeeting("m", child, agreed, { consentId: "another" }))).toEqual(["consentId"]);
});

test("a meeting does not become a Team Around the Child without the parents' agreement", () => {
  expect(refusedFor(reviseMeeting(meeting(), { kind: "TEAM_AROUND_CHILD" }))).toEqual(["consentId"]);
});

test("a case conference without minutes cannot close, nor can a Team Around the Child", () => {
  for (const kind of ["CASE_CONFERENCE", "TEAM_AROUND_CHILD"] as const) {
    const held = meeting({ kind, status: "HELD" });
    expect(refusedFor(closeMeeting(held, {}, { now }))).toEqual(["id"]);
    expect(accepted(closeMeeting({ ...held, minutes: "All agreed." }, {}, { now })).closedAt).toBe(now.toISOString());
  }
  expect(accepted(closeMeeting(meeting({ status: "HELD" }), {}, { now })).closedAt).not.toBe(null);
});

test("a meeting cannot close while a decision has no owner or no day", () => {
  const decision = { id: "1", text: "Call", owner: null, due: at("2026-12-01") };
  const held = meeting({ status: "HELD", minutes: "All agreed.", decisions: [decision] });
  expect(refusedFor(closeMeeting(held, {}, { now }))).toEqual(["id"]);
  const owned = { ...held, decisions: [{ ...decision, owner: invitee }] };
  expect(accepted(closeMeeting(owned, {}, { now })).closedAt).not.toBe(null);
});

test("only a meeting that was held closes, once, and then its record changes no more", () => {
  expect(refusedFor(closeMeeting(meeting(), {}, { now }))).toEqual(["id"]);
  const closed = accepted(closeMeeting(meeting({ status: "HELD" }), {}, { now }));
  expect(refusedFor(closeMeeting(closed, {}, { now }))).toEqual(["id"]);
  expect(refusedFor(reviseMeeting(closed, { minutes: "Other" }))).toEqual(["id"]);
});

test("a decision keeps its number when the record is corrected, and new ones get their own", () => {
  const first = accepted(
    endMeeting(meeting(), { ...outcome, decisions: [{ id: null, text: "Call", owner: null, due: null }] }),
  );
  const next = accepted(
    reviseMeeting(first, {
      decisions: [
        { id: null, text: "Write", owner: null, due: null },
        { ...first.decisions[0]!, owner: invitee },
      ],
    }),
  );
  expect(next.decisions.map(({ id, text }) => [id, text])).toEqual([
    ["2", "Write"],
    ["1", "Call"],
  ]);
});

test("what was settled goes to everyone who was invited, to nobody twice, and its arrival is recorded", () => {
  const held = meeting({ status: "HELD", minutes: "All agreed." });
  const sent = accepted(circulateMeeting(held, { recipients: [] }, { now }));
  expect(sent.circulation).toEqual([{ recipient: invitee, sentAt: now.toISOString(), state: "SENT" }]);
  const again = accepted(circulateMeeting(sent, { recipients: [invitee, carer] }, { now }));
  expect(again.circulation.map(({ recipient }) => recipient)).toEqual([invitee, carer]);
  const arrived = accepted(recordMeetingDelivery(again, { recipient: carer, state: "RECEIVED" }));
  expect(arrived.circulation.map(({ state }) => state)).toEqual(["SENT", "RECEIVED"]);
  const stranger = reference("Practitioner", "1a3f8a52-0000-7000-8000-000000000009");
  expect(refusedFor(recordMeetingDelivery(again, { recipient: stranger, state: "RECEIVED" }))).toEqual(["recipient"]);
});

test("there is nothing to circulate before a meeting is held, or where nothing was said", () => {
  expect(refusedFor(circulateMeeting(meeting(), { recipients: [] }, { now }))).toEqual(["id"]);
  expect(refusedFor(circulateMeeting(meeting({ status: "HELD" }), { recipients: [] }, { now }))).toEqual(["id"]);
});
