import { expect, test } from "vitest";
import { coding, concept, SNOMED } from "../../../src/kernel/coding.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  type AppointmentGiven,
  type AppointmentRevision,
  bookAppointment as bookWith,
  cancelAppointment,
  fulfilAppointment,
  recordAppointmentNoShow,
  reviseAppointment as reviseWith,
} from "../../../src/subgraphs/activity/appointment/appointment.rules.ts";
import type { Appointment } from "../../../src/subgraphs/activity/appointment/appointment.ts";
import { careSectors, diaries } from "../../../src/subgraphs/activity/appointment/care-sector.ts";
import { recordExternalAppointment } from "../../../src/subgraphs/activity/appointment/external-appointment.rules.ts";
import { contactModes } from "../../../src/subgraphs/activity/contact-mode.ts";
import { type FlagKind, flagKinds } from "../../../src/subgraphs/activity/flag/flag-kind.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const at = (text: string) => text as DateTime;
const reason = concept(coding(SNOMED, "185332005", "Appointment cancelled by patient"));
const appointment = (more: Partial<Appointment> = {}): Appointment => ({
  id: "a",
  patientId: "p",
  status: "BOOKED",
  cancellationReason: null,
  serviceCategories: [],
  serviceTypes: [],
  appointmentType: null,
  reasons: [],
  description: null,
  start: at("2026-11-22T09:00:00Z"),
  end: at("2026-11-22T09:30:00Z"),
  durationMinutes: null,
  comment: null,
  basedOn: [],
  participants: [],
  ...more,
});

type Given = Appointment & Partial<Pick<AppointmentGiven, "mode" | "sector" | "riskSeen">>;
const flagged = (...kinds: FlagKind[]) => ({
  flags: kinds.map((kind, i) => ({ id: `f${i}`, categories: [flagKinds.of(kind)] })),
});
const bookAppointment = (id: string, given: Given, facts = flagged()) =>
  bookWith(
    id,
    { mode: null, sector: null, riskSeen: false, slotId: null, ...given },
    { now },
    { ...facts, slot: null },
  );
const reviseAppointment = (before: Appointment, given: AppointmentRevision, facts = flagged()) =>
  reviseWith(before, given, { now }, facts);

test("nobody is sent to a person's home before they have seen the risks that stand there", () => {
  const visit = { ...appointment(), mode: "HOME_VISIT" as const };
  const refused = bookAppointment("a", visit, flagged("ACCESSIBLE_INFORMATION", "HOME_VISIT_RISK"));
  expect(refused).toMatchObject({
    refused: [{ __typename: "HomeVisitRisk", code: "HOME_VISIT_RISK", flagIds: ["f1"] }],
  });
  expect(refusedFor(bookAppointment("a", { ...visit, riskSeen: true }, flagged("HOME_VISIT_RISK")))).toEqual([]);
  expect(refusedFor(bookAppointment("a", visit, flagged("ACCESSIBLE_INFORMATION")))).toEqual([]);
  expect(refusedFor(bookAppointment("a", { ...visit, mode: "VIDEO" }, flagged("HOME_VISIT_RISK")))).toEqual([]);
});

test("a visit that is moved, or becomes one, asks for the risks to be seen again; another correction does not", () => {
  const risk = flagged("HOME_VISIT_RISK");
  const visit = appointment({ serviceCategories: [contactModes.of("HOME_VISIT")], durationMinutes: 30 });
  expect(refusedFor(reviseAppointment(visit, { start: at("2026-12-01T09:00:00Z") }, risk))).toEqual(["riskSeen"]);
  expect(refusedFor(reviseAppointment(appointment(), { mode: "HOME_VISIT" }, risk))).toEqual(["riskSeen"]);
  expect(refusedFor(reviseAppointment(appointment(), { mode: "HOME_VISIT", riskSeen: true }, risk))).toEqual([]);
  expect(refusedFor(reviseAppointment(visit, { comment: "Ring twice" }, risk))).toEqual([]);
});

test("mode and sector rest among the categories, and stay there when something else is revised", () => {
  const booked = accepted(bookAppointment("a", { ...appointment(), mode: "VIDEO", sector: "VOLUNTARY" }));
  const revised = accepted(reviseAppointment(booked, { sector: "COMMUNITY", comment: "x" }));
  expect(contactModes.among(revised.serviceCategories)).toBe("VIDEO");
  expect(careSectors.among(revised.serviceCategories)).toBe("COMMUNITY");
});

test("an appointment that another organisation keeps is noted with its sector and who sees the person", () => {
  const provider = { type: null, id: null, url: null, display: "Memory clinic", identifier: null };
  const { id: _, cancellationReason: __, serviceCategories: ___, appointmentType: ____, ...rest } = appointment();
  const given = {
    ...rest,
    sector: "SECONDARY",
    provider,
    mode: null,
    start: at("2026-12-01T09:00:00Z"),
    end: null,
  } as const;
  const noted = accepted(recordExternalAppointment("a", given));
  expect(noted).toMatchObject({ end: "2026-12-01T09:00:00Z", participants: [{ actor: provider, status: "ACCEPTED" }] });
  expect(careSectors.among(noted.serviceCategories)).toBe("SECONDARY");
  expect(diaries.among(noted.serviceCategories)).toBe("EXTERNAL");
  expect(refusedFor(recordExternalAppointment("a", { ...given, provider: { ...provider, display: " " } }))).toEqual([
    "provider",
  ]);
  expect(refusedFor(recordExternalAppointment("a", { ...given, status: "WAITLIST" }))).toEqual(["status"]);
});

test("the end of an appointment follows from its start and duration", () => {
  const given = appointment({ start: at("2026-11-22T23:50:00+00:00"), end: null, durationMinutes: 20 });
  expect(accepted(bookAppointment("a", given)).end).toBe("2026-11-23T00:10:00.000Z");
});

test("an appointment that is moved keeps its duration", () => {
  const moved = reviseAppointment(appointment({ durationMinutes: 30 }), { start: at("2026-12-01T14:00:00Z") });
  expect(accepted(moved).end).toBe("2026-12-01T14:30:00.000Z");
});

test("an appointment that is booked has a start and an end; a proposal may have neither, but not one alone", () => {
  expect(refusedFor(bookAppointment("a", appointment({ start: null, end: null })))).toEqual(["start", "end"]);
  expect(refusedFor(bookAppointment("a", appointment({ status: "PROPOSED", start: null, end: null })))).toEqual([]);
  expect(refusedFor(bookAppointment("a", appointment({ status: "PROPOSED", end: null })))).toEqual(["end"]);
});

test("an appointment ends after it starts and lasts at least a minute", () => {
  const wrong = appointment({ end: at("2026-11-22T08:00:00Z"), durationMinutes: 0 });
  expect(refusedFor(bookAppointment("a", wrong))).toEqual(["end", "durationMinutes"]);
});

test("nobody has arrived, come or stayed away when an appointment is booked", () => {
  for (const status of ["ARRIVED", "CHECKED_IN", "FULFILLED", "NO_SHOW", "CANCELLED", "ENTERED_IN_ERROR"] as const) {
    expect(refusedFor(bookAppointment("a", appointment({ status })))).toEqual(["status"]);
  }
});

test("a revision says that the person has arrived, but not that the appointment is over", () => {
  expect(accepted(reviseAppointment(appointment(), { status: "ARRIVED" })).status).toBe("ARRIVED");
  expect(refusedFor(reviseAppointment(appointment(), { status: "FULFILLED" }))).toEqual(["status"]);
});

test("an appointment is cancelled for a reason that is kept", () => {
  const cancelled = accepted(cancelAppointment(appointment(), { reason }));
  expect(cancelled).toMatchObject({ status: "CANCELLED", cancellationReason: reason });
  for (const nothing of [null, { codings: [], text: "" }]) {
    expect(refusedFor(cancelAppointment(appointment(), { reason: nothing }))).toEqual(["reason"]);
  }
});

test("nobody can miss an appointment that has not begun", () => {
  expect(accepted(recordAppointmentNoShow(appointment(), { reason: null }, { now })).status).toBe("NO_SHOW");
  const later = appointment({ start: at("2026-11-22T10:00:01Z"), end: at("2026-11-22T11:00:00Z") });
  expect(recordAppointmentNoShow(later, { reason: null }, { now })).toMatchObject({
    refused: [{ __typename: "WrongState", state: "BOOKED" }],
  });
});

test("whoever has arrived did not miss the appointment", () => {
  const arrived = appointment({ status: "ARRIVED" });
  expect(recordAppointmentNoShow(arrived, { reason: null }, { now })).toMatchObject({
    refused: [{ state: "ARRIVED" }],
  });
});

test("an appointment that is over is not revised, seen, missed or cancelled again", () => {
  for (const status of ["FULFILLED", "CANCELLED", "NO_SHOW", "ENTERED_IN_ERROR"] as const) {
    const over = appointment({ status });
    for (const decision of [
      reviseAppointment(over, { comment: "Later" }),
      fulfilAppointment(over, { comment: null }),
      cancelAppointment(over, { reason }),
      recordAppointmentNoShow(over, { reason: null }, { now }),
    ]) {
      expect(decision).toMatchObject({ refused: [{ __typename: "WrongState", state: status }] });
    }
  }
});

test("a mere proposal is not fulfilled", () => {
  expect(refusedFor(fulfilAppointment(appointment({ status: "PROPOSED" }), { comment: null }))).toEqual(["id"]);
});

test("a participant of an appointment is somebody, or a kind of somebody", () => {
  const participants = [{ actor: null, types: [], status: "ACCEPTED" } as const];
  expect(refusedFor(bookAppointment("a", appointment({ participants })))).toEqual(["participants.0"]);
  const nurse = [{ actor: null, types: [{ codings: [], text: "A nurse" }], status: "ACCEPTED" } as const];
  expect(refusedFor(bookAppointment("a", appointment({ participants: nurse })))).toEqual([]);
});
