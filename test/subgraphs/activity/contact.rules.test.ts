import { describe, expect, test } from "vitest";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../src/kernel/time.ts";
import { contactEvents } from "../../../src/subgraphs/activity/activity/contact.events.ts";
import { type ContactGiven, recordContact } from "../../../src/subgraphs/activity/activity/contact.rules.ts";
import type { ContactMode } from "../../../src/subgraphs/activity/contact-mode.ts";
import { reportGpRecordEntry } from "../../../src/subgraphs/activity/gp-record-entry/gp-record-entry.rules.ts";
import type { GpRecordEntry } from "../../../src/subgraphs/activity/gp-record-entry/gp-record-entry.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const recording = { now, role: "CARE_COORDINATOR" } as const;
const coordinator = reference("PractitionerRole", "c", "Asha Rao");
const given: ContactGiven = {
  patientId: "p",
  mode: "TELEPHONE",
  made: true,
  recorder: coordinator,
  participants: [],
  code: null,
  occurredAt: "2026-11-22T09:00:00Z" as DateTime,
  period: null,
  durationMinutes: 10,
  serviceProvider: null,
  serviceId: null,
  plan: null,
  goals: [],
  component: null,
  reasons: [],
  outcome: null,
  notes: [],
  firstVisit: false,
  nextContactDue: null,
  appointmentId: null,
  hospitalStayId: null,
};
const record = (more: Partial<ContactGiven> = {}) =>
  recordContact("a", { ...given, ...more }, recording, { appointment: null, stay: null });
const note = { text: "The stairs have no rail.", kind: "FACT", author: null, authorName: null, time: null } as const;

test.each<[ContactMode, string, string, boolean]>([
  ["IN_PERSON", "AMB", "325861000000105", false],
  ["HOME_VISIT", "HH", "439708006", false],
  ["TELEPHONE", "VR", "185317003", true],
  ["VIDEO", "VR", "325921000000107", true],
])("a contact by %s is %s, and carries its SNOMED CT code unless another is given", (mode, setting, code) => {
  const contact = accepted(record({ mode }));
  expect(contact.mode?.code).toBe(setting);
  expect(contact.code?.codings[0]?.code).toBe(code);
});

test("everyone who took part is named, whoever recorded it first", () => {
  const daughter = reference("RelatedPerson", "d");
  expect(accepted(record({ participants: [daughter] })).performers).toEqual([coordinator, daughter]);
  expect(refusedFor(record({ recorder: { ...coordinator, id: null } }))).toEqual(["recorder"]);
});

describe("a note of a contact", () => {
  test("is a fact or an opinion", () => {
    expect(refusedFor(record({ notes: [{ ...note, kind: null }] }))).toEqual(["notes.0.kind"]);
    expect(accepted(record({ notes: [{ ...note, kind: "OPINION" }] })).notes[0]?.kind).toBe("OPINION");
  });

  test("has its author and its time: the recorder's, unless it says otherwise", () => {
    expect(accepted(record({ notes: [note] })).notes[0]).toMatchObject({
      author: coordinator,
      time: "2026-11-22T09:00:00Z",
    });
    const byName = accepted(record({ notes: [{ ...note, authorName: "Mr Blake" }] })).notes[0];
    expect(byName).toMatchObject({ author: null, authorName: "Mr Blake" });
  });

  test("says something", () => {
    expect(refusedFor(record({ notes: [{ ...note, text: " " }] }))).toEqual(["notes.0.text"]);
  });
});

test("the service of a contact is one that others can look for", () => {
  expect(refusedFor(record({ serviceId: "the service" }))).toEqual(["serviceId"]);
});

test("a contact is recorded once it has begun", () => {
  expect(refusedFor(record({ occurredAt: "2026-11-22T10:01:00Z" as DateTime }))).toEqual(["occurredAt"]);
});

test("the next contact is due after this one", () => {
  expect(refusedFor(record({ nextContactDue: "2026-11-21" as PartialDate }))).toEqual(["nextContactDue"]);
  expect(accepted(record({ nextContactDue: "2026-11-29" as PartialDate })).nextContactDue).toBe("2026-11-29");
});

test("the appointment that a contact was, and the stay that it follows up, are the same person's", () => {
  expect(refusedFor(record({ appointmentId: "x", hospitalStayId: "y" }))).toEqual(["appointmentId", "hospitalStayId"]);
});

test("an attempt that failed is recorded as such, and is no first visit", () => {
  const attempt = accepted(record({ made: false }));
  expect(attempt.status).toBe("CANCELLED");
  expect(contactEvents(attempt, null).map(({ type, data }) => [type, data.outcome])).toEqual([
    ["CONTACT_RECORDED", "NOT_MADE"],
  ]);
  expect(refusedFor(record({ made: false, firstVisit: true }))).toEqual(["firstVisit"]);
});

test("a contact tells others what their clocks wait for, and nothing that anybody wrote", () => {
  const visit = accepted(record({ mode: "HOME_VISIT", firstVisit: true, notes: [note], component: "ENABLING_CHOICE" }));
  const [recorded, first] = contactEvents(visit, "s");
  expect(recorded).toEqual({
    type: "CONTACT_RECORDED",
    patientId: "p",
    subject: { type: "Activity", id: "a" },
    data: {
      at: "2026-11-22T09:00:00Z",
      outcome: "MADE",
      mode: "HOME_VISIT",
      recorderId: "c",
      nextContactDue: null,
      serviceId: "s",
    },
  });
  expect(first).toMatchObject({ type: "FIRST_VISIT_HELD", data: { at: "2026-11-22T09:00:00Z" } });
});

describe("an entry in the practice's record", () => {
  const entry: GpRecordEntry = {
    id: "g",
    patientId: "p",
    activityId: "a",
    status: "WAITING",
    externalId: null,
    writtenAt: null,
    reason: null,
  };
  const report = { status: "WRITTEN", externalId: "EMIS-1", reason: null } as const;
  const software = { now, role: "PLUG_IN" } as const;

  test("is reported by the practice or its software, and by nobody else", () => {
    expect(reportGpRecordEntry(entry, report, recording)).toMatchObject({ refused: [{ code: "NOT_PERMITTED" }] });
    expect(accepted(reportGpRecordEntry(entry, report, software))).toMatchObject({
      status: "WRITTEN",
      externalId: "EMIS-1",
      writtenAt: "2026-11-22T10:00:00.000Z",
    });
  });

  test("is refused for a reason, and may be written after all", () => {
    const refused = { status: "REFUSED", externalId: null, reason: null } as const;
    expect(refusedFor(reportGpRecordEntry(entry, refused, software))).toEqual(["reason"]);
    const kept = accepted(reportGpRecordEntry(entry, { ...refused, reason: "Not registered" }, software));
    expect(accepted(reportGpRecordEntry(kept, report, software)).reason).toBeNull();
  });

  test("stays once it is written", () => {
    const written = accepted(reportGpRecordEntry(entry, report, software));
    expect(reportGpRecordEntry(written, report, software)).toMatchObject({ refused: [{ state: "WRITTEN" }] });
  });
});
