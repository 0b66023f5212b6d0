import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coding, concept } from "../../../src/kernel/coding.ts";
import type { Reference } from "../../../src/kernel/reference.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  type ConsentGiven,
  createConsent,
  endConsent,
  reviseConsent,
} from "../../../src/subgraphs/consents/consent/consent.rules.ts";
import type { Consent, ConsentStatus } from "../../../src/subgraphs/consents/consent/consent.ts";
import { isInForce } from "../../../src/subgraphs/consents/consent/in-force.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const occasion = { now };
const at = (text: string) => text as DateTime;
const charity: Reference = { type: "Organisation", id: null, url: null, display: "Helping Hands", identifier: null };
const recipient = concept(coding("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP"));
const given = (more: Partial<ConsentGiven> = {}): ConsentGiven => ({
  patientId: "p",
  status: "ACTIVE",
  scope: concept(coding("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy")),
  categories: [concept(coding("http://snomed.info/sct", "887031000000108"))],
  recordedAt: null,
  givenBy: [],
  organisations: [],
  policyRule: null,
  decision: "PERMIT",
  period: null,
  actors: [{ role: recipient, reference: charity }],
  actions: [],
  purposes: [],
  classes: [],
  ...more,
});
const create = (more: Partial<ConsentGiven> = {}) => createConsent("c", given(more), occasion);
const consent = (more: Partial<ConsentGiven> = {}) => accepted(create(more));
const holds = (it: Consent, moment: string) => isInForce(it, new Date(moment), now);

test("a consent holds from now on unless its time is given, and is of some kind", () => {
  expect(consent().recordedAt).toBe("2026-11-22T10:00:00.000Z");
  expect(refusedFor(create({ categories: [] }))).toEqual(["categories"]);
});

test("a consent without a policy is that the person opted in, or out", () => {
  expect(consent().policyRule?.codings[0]?.code).toBe("OPTIN");
  expect(consent({ decision: "DENY" }).policyRule?.codings[0]?.code).toBe("OPTOUT");
  const rule = concept(coding("https://example.org/rules", "local"));
  expect(consent({ policyRule: rule }).policyRule).toEqual(rule);
});

test("a consent does not start at its end, nor is given in the future, nor ends before it starts", () => {
  expect(refusedFor(create({ status: "INACTIVE" }))).toEqual(["status"]);
  expect(refusedFor(create({ recordedAt: at("2027") }))).toEqual(["recordedAt"]);
  expect(refusedFor(create({ period: { start: at("2026-02"), end: at("2026-01") } }))).toEqual(["period"]);
});

test("whoever a consent names is somebody", () => {
  const nobody = { role: recipient, reference: { ...charity, display: null } };
  expect(refusedFor(create({ actors: [{ role: recipient, reference: charity }, nobody] }))).toEqual([
    "actors.1.reference",
  ]);
});

test("a consent goes forward from draft to active or rejected, and never back", () => {
  const allowed: [ConsentStatus, ConsentStatus, boolean][] = [
    ["DRAFT", "PROPOSED", true],
    ["PROPOSED", "ACTIVE", true],
    ["PROPOSED", "REJECTED", true],
    ["PROPOSED", "DRAFT", false],
    ["ACTIVE", "DRAFT", false],
    ["ACTIVE", "INACTIVE", false],
    ["ACTIVE", "REJECTED", false],
  ];
  for (const [from, status, sound] of allowed)
    expect(refusedFor(reviseConsent(consent({ status: from }), { status }, occasion))).toEqual(sound ? [] : ["status"]);
  expect(refusedFor(reviseConsent(consent({ status: "REJECTED" }), {}, occasion))).toEqual(["id"]);
});

describe("a withdrawal", () => {
  test("makes the consent inactive, and keeps until when it held", () => {
    const withdrawn = accepted(endConsent(consent({ recordedAt: at("2026-01-01") }), { end: null }, occasion));
    expect(withdrawn).toMatchObject({
      status: "INACTIVE",
      period: { start: "2026-01-01", end: "2026-11-22T10:00:00.000Z" },
    });
    expect(refusedFor(endConsent(withdrawn, { end: null }, occasion))).toEqual(["id"]);
  });

  test("is neither announced for the future nor dated before the consent", () => {
    const given = consent({ recordedAt: at("2026-06-01") });
    expect(refusedFor(endConsent(given, { end: at("2026-12-01") }, occasion))).toEqual(["end"]);
    expect(refusedFor(endConsent(given, { end: at("2026-05-01") }, occasion))).toEqual(["end"]);
  });
});

describe("a consent is in force", () => {
  const period = { start: at("2026-02-01"), end: at("2026-03") };

  test("within its period, its last day, month or year included", () => {
    const timed = consent({ period });
    const moments = ["2026-01-31T23:59:59Z", "2026-02-01T00:00:00Z", "2026-03-31T23:59:59Z", "2026-04-01T00:00:00Z"];
    expect(moments.map((moment) => holds(timed, moment))).toEqual([false, true, true, false]);
  });

  test("from when it was given where no period says so, and not before", () => {
    const given = consent({ recordedAt: at("2026-05-05T12:00:00Z") });
    expect(holds(given, "2026-05-05T11:59:59Z")).toBe(false);
    expect(holds(given, "2026-05-05T12:00:00Z")).toBe(true);
  });

  test("until it was withdrawn, and not afterwards", () => {
    const withdrawn = accepted(
      endConsent(consent({ recordedAt: at("2026-01-01") }), { end: at("2026-06-30T12:00:00Z") }, occasion),
    );
    expect(holds(withdrawn, "2026-06-30T11:00:00Z")).toBe(true);
    expect(holds(withdrawn, "2026-06-30T13:00:00Z")).toBe(false);
  });

  test("at no time while it is a draft or a proposal, or was rejected or an error", () => {
    const status = fc.constantFrom<ConsentStatus>("DRAFT", "PROPOSED", "REJECTED", "ENTERED_IN_ERROR");
    const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(status, moment, (status, moment) => !isInForce({ ...consent({ period }), status }, moment, now)),
    );
  });

  test("at no known time where it ran out without an end, or with one that is yet to come", () => {
    const inactive = (end: DateTime | null): Consent => ({
      ...consent({ period: { start: at("2026-01-01"), end } }),
      status: "INACTIVE",
    });
    expect(holds(inactive(null), "2026-02-01")).toBe(false);
    expect(holds(inactive(at("2027-01-01")), "2026-02-01")).toBe(false);
  });
});
