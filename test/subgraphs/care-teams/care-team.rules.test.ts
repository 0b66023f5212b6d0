import fc from "fast-check";
import { expect, test } from "vitest";
import { coding, concept } from "../../../src/kernel/coding.ts";
import { type Reference, reference } from "../../../src/kernel/reference.ts";
import type { DateTime, Period } from "../../../src/kernel/time.ts";
import {
  addCareTeamParticipant,
  createCareTeam,
  endCareTeam,
  endCareTeamParticipation,
  reviseCareTeam,
} from "../../../src/subgraphs/care-teams/care-team/care-team.rules.ts";
import type { CareTeam, CareTeamParticipant } from "../../../src/subgraphs/care-teams/care-team/care-team.ts";
import { isCurrent, isOpen } from "../../../src/subgraphs/care-teams/care-team/participation.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const at = (text: string) => text as DateTime;
const period = (start: string | null, end: string | null) => ({ start, end }) as Period;
const nurse = reference("Practitioner", "1a3f8a52-0000-7000-8000-000000000001", "Community nurse");
const nursery: Reference = { type: "Organisation", id: null, url: null, display: "Elm Nursery", identifier: null };
const keyWorker = concept(coding("https://example.org/roles", "key-worker"));
const part = (member: Reference | null, more: Partial<CareTeamParticipant> = {}): CareTeamParticipant => ({
  roles: [],
  member,
  onBehalfOf: null,
  period: null,
  telecom: [],
  ...more,
});
const nobody = { coordinators: [] };
const team = (more: Partial<CareTeam> = {}): CareTeam => ({
  id: "t",
  patientId: "p",
  status: "ACTIVE",
  categories: [],
  name: "Team Around the Child",
  period: period("2026-01-05", null),
  participants: [],
  reasons: [],
  managingOrganisations: [],
  telecom: [],
  notes: [],
  ...more,
});
test("a team cannot start at its end", () => {
  expect(refusedFor(createCareTeam("t", team({ status: "INACTIVE" }), { now }, nobody))).toEqual(["status"]);
});

test("every participant needs a member or a role, and every fault is named with its place", () => {
  const organisation = reference("Organisation", "1a3f8a52-0000-7000-8000-000000000002");
  const participants = [
    part(nurse, { onBehalfOf: organisation }),
    part(null),
    part(organisation, { onBehalfOf: organisation }),
    part(null, { roles: [keyWorker] }),
    part(nurse, { period: period("2026-02-01", "2026-01-01") }),
  ];
  expect(refusedFor(createCareTeam("t", team({ participants }), { now }, nobody))).toEqual([
    "participants.1",
    "participants.2.onBehalfOf",
    "participants.4.period",
  ]);
});

test("a team that has ended is not revised, joined, left or ended again", () => {
  const ended = team({ status: "INACTIVE", participants: [part(nurse)] });
  for (const decision of [
    reviseCareTeam(ended, { name: "Other" }, { now }, nobody),
    addCareTeamParticipant(ended, { participant: part(nursery) }, { now }, nobody),
    endCareTeamParticipation(ended, { member: nurse, role: null, end: null }, { now }),
    endCareTeam(ended, { end: null, reason: null }, { now }),
  ]) {
    expect(decision).toMatchObject({ refused: [{ __typename: "WrongState", state: "INACTIVE" }] });
  }
});

test("a revision cannot end a team", () => {
  expect(refusedFor(reviseCareTeam(team(), { status: "INACTIVE" }, { now }, nobody))).toEqual(["status"]);
});

test("someone who joins without a period takes part from now on", () => {
  const { participants } = accepted(addCareTeamParticipant(team(), { participant: part(nursery) }, { now }, nobody));
  expect(participants).toEqual([part(nursery, { period: period("2026-11-22T10:00:00.000Z", null) })]);
});

test("someone who joins from a day on keeps that day", () => {
  const participant = part(nurse, { period: period("2026-12-01", null) });
  expect(accepted(addCareTeamParticipant(team(), { participant }, { now }, nobody)).participants).toEqual([
    participant,
  ]);
});

test("whoever leaves keeps their place in the record, with its end", () => {
  const before = team({ participants: [part(nurse), part(nursery)] });
  const after = accepted(
    endCareTeamParticipation(before, { member: nursery, role: null, end: at("2026-11-20") }, { now }),
  );
  expect(after.participants).toEqual([part(nurse), part(nursery, { period: period(null, "2026-11-20") })]);
});

test("giving up one role leaves the other", () => {
  const lead = concept(coding("https://example.org/roles", "lead"));
  const before = team({ participants: [part(nurse, { roles: [keyWorker] }), part(nurse, { roles: [lead] })] });
  const after = accepted(endCareTeamParticipation(before, { member: nurse, role: "lead", end: null }, { now }));
  expect(after.participants.map((it) => it.period?.end ?? null)).toEqual([null, "2026-11-22T10:00:00.000Z"]);
});

test("whoever has already left, or never was in the team, cannot leave", () => {
  const left = team({ participants: [part(nurse, { period: period(null, "2026-03-01") })] });
  for (const member of [nurse, nursery]) {
    expect(refusedFor(endCareTeamParticipation(left, { member, role: null, end: null }, { now }))).toEqual(["member"]);
  }
});

test("nobody leaves a team before they joined it", () => {
  const joined = team({ participants: [part(nurse, { period: period("2026-06-01", null) })] });
  const decision = endCareTeamParticipation(joined, { member: nurse, role: null, end: at("2026-05-31") }, { now });
  expect(refusedFor(decision)).toEqual(["end"]);
});

test("leaving on the day of joining is a whole day in the team", () => {
  const joined = team({ participants: [part(nurse, { period: period("2026-06-01T14:00:00Z", null) })] });
  const decision = endCareTeamParticipation(joined, { member: nurse, role: null, end: at("2026-06-01") }, { now });
  expect(accepted(decision).participants[0]?.period?.end).toBe("2026-06-01");
});

test("the end of a team ends every part that is open, and no other", () => {
  const gone = part(nursery, { period: period("2026-01-05", "2026-03-01") });
  const ended = accepted(
    endCareTeam(team({ participants: [part(nurse), gone] }), { end: at("2026-11-22"), reason: "Goals met" }, { now }),
  );
  expect(ended).toMatchObject({ status: "INACTIVE", period: { start: "2026-01-05", end: "2026-11-22" } });
  expect(ended.participants).toEqual([part(nurse, { period: period(null, "2026-11-22") }), gone]);
  expect(ended.notes.map(({ text }) => text)).toEqual(["Goals met"]);
});

test("a team does not end before it starts", () => {
  expect(refusedFor(endCareTeam(team(), { end: at("2025-12-31"), reason: null }, { now }))).toEqual(["end"]);
});

const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });

test("someone is in a team from the first to the last instant of their period, and at no other", () => {
  fc.assert(
    fc.property(fc.option(day), fc.option(day), day, (start, end, moment) => {
      const participant = part(nurse, {
        period: period(start?.toISOString() ?? null, end?.toISOString() ?? null),
      });
      expect(isCurrent(participant, moment)).toBe(
        (start === null || start <= moment) && (end === null || moment <= end),
      );
    }),
  );
});

test("whoever is in a team now has not left it", () => {
  fc.assert(
    fc.property(fc.option(day), fc.option(day), day, (start, end, moment) => {
      const participant = part(nurse, {
        period: period(start?.toISOString() ?? null, end?.toISOString().slice(0, 10) ?? null),
      });
      fc.pre(isCurrent(participant, moment));
      expect(isOpen(participant, moment)).toBe(true);
    }),
  );
});

test("whoever joins or leaves is named", () => {
  expect(refusedFor(addCareTeamParticipant(team(), { participant: null }, { now }, nobody))).toEqual(["participant"]);
  expect(refusedFor(endCareTeamParticipation(team(), { member: null, role: null, end: null }, { now }))).toEqual([
    "member",
  ]);
});
