import { expect, test } from "vitest";
import { coding, concept, SNOMED } from "../../../src/kernel/coding.ts";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import { requestFor, statusAfter } from "../../../src/subgraphs/referrals/closed-loop.ts";
import {
  createReferral,
  endReferral,
  reviseReferral,
} from "../../../src/subgraphs/referrals/referral/referral.rules.ts";
import type { Referral } from "../../../src/subgraphs/referrals/referral/referral.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const referring = { now, role: "CARE_COORDINATOR" } as const;
const at = (text: string) => text as DateTime;
const surgery = reference("Organisation", "1a3f8a52-0000-7000-8000-000000000001");
const falls = reference("HealthcareService", "1a3f8a52-0000-7000-8000-000000000002");
const untold = { kind: null, sourceKind: null, carerId: null, episodeId: null, stated: null, besidesOpen: false };
const referral = (more: Partial<Referral> = {}): Referral & typeof untold => ({
  ...untold,
  id: "r",
  patientId: "p",
  ubrn: null,
  identifiers: [],
  status: "ACTIVE",
  intent: "ORDER",
  priority: "URGENT",
  priorityReason: null,
  categories: [],
  code: concept(coding(SNOMED, "247541000000106", "Referral to falls service")),
  source: null,
  reasons: [concept(coding(SNOMED, "248279007", "Frailty"))],
  reasonReferences: [],
  requester: surgery,
  performerType: null,
  performers: [falls],
  authoredOn: null,
  occurrenceAt: null,
  occurrencePeriod: null,
  basedOn: [],
  replaces: [],
  encounter: null,
  supportingInfo: [],
  patientInstruction: null,
  notes: [],
  ...more,
});

test("a referral is written now, unless it says when", () => {
  expect(accepted(createReferral("r", referral(), referring)).authoredOn).toBe("2026-11-22T10:00:00.000Z");
  const dated = referral({ authoredOn: at("2026-11-20") });
  expect(accepted(createReferral("r", dated, referring)).authoredOn).toBe("2026-11-20");
});

test("a referral says what is asked for, and who asks", () => {
  const empty = referral({ code: null, requester: null });
  expect(refusedFor(createReferral("r", empty, referring))).toEqual(["code", "requester"]);
  expect(refusedFor(createReferral("r", referral({ code: { codings: [], text: " " } }), referring))).toEqual(["code"]);
});

test("a referral starts as a draft or active", () => {
  for (const status of ["ON_HOLD", "REVOKED", "COMPLETED", "ENTERED_IN_ERROR", "UNKNOWN"] as const) {
    expect(refusedFor(createReferral("r", referral({ status }), referring))).toEqual(["status"]);
  }
});

test("a UBRN has twelve digits", () => {
  for (const ubrn of ["00004980124", "0000 4980 1242", "00004980124X"]) {
    expect(refusedFor(createReferral("r", referral({ ubrn }), referring))).toEqual(["ubrn"]);
    expect(refusedFor(reviseReferral(referral(), { ubrn }, referring))).toEqual(["ubrn"]);
  }
  expect(refusedFor(createReferral("r", referral({ ubrn: "000049801242" }), referring))).toEqual([]);
});

test("a referral is for one moment or for a period, not both", () => {
  const occurrencePeriod = { start: at("2026-12"), end: null };
  const wanted = referral({ occurrenceAt: at("2026-12-01") });
  expect(refusedFor(createReferral("r", { ...wanted, occurrencePeriod }, referring))).toEqual(["occurrencePeriod"]);
  expect(refusedFor(reviseReferral(wanted, { occurrencePeriod }, referring))).toEqual(["occurrencePeriod"]);
  expect(refusedFor(reviseReferral(wanted, { occurrencePeriod, occurrenceAt: null }, referring))).toEqual([]);
});

test("871731000000106 |Referral to social prescribing service| is not for care coordinators", () => {
  const code = concept(coding(SNOMED, "871731000000106"));
  for (const decision of [
    createReferral("r", referral({ code }), referring),
    reviseReferral(referral(), { code }, referring),
  ]) {
    expect(decision).toMatchObject({ refused: [{ __typename: "NotPermitted", path: ["input", "code"] }] });
  }
  expect(refusedFor(createReferral("r", referral({ code }), { now, role: "GP" }))).toEqual([]);
});

test("a referral that was sent is not made a draft again", () => {
  expect(refusedFor(reviseReferral(referral(), { status: "DRAFT" }, referring))).toEqual(["status"]);
  expect(accepted(reviseReferral(referral({ status: "DRAFT" }), { status: "ACTIVE" }, referring)).status).toBe(
    "ACTIVE",
  );
});

test("a draft is dated by the moment at which it is sent, so that no clock has run before", () => {
  const draft = referral({ status: "DRAFT", authoredOn: at("2026-11-01") });
  expect(accepted(reviseReferral(draft, { priority: "STAT" }, referring)).authoredOn).toBe("2026-11-01");
  expect(accepted(reviseReferral(draft, { status: "ACTIVE" }, referring)).authoredOn).toBe("2026-11-22T10:00:00.000Z");
});

test("a referral ends by its own step, completed, or revoked for a reason that is kept", () => {
  expect(refusedFor(reviseReferral(referral(), { status: "COMPLETED" }, referring))).toEqual(["status"]);
  expect(refusedFor(endReferral(referral(), { status: "ON_HOLD", reason: null }, { now }))).toEqual(["status"]);
  expect(refusedFor(endReferral(referral(), { status: "REVOKED", reason: " " }, { now }))).toEqual(["reason"]);
  expect(accepted(endReferral(referral(), { status: "REVOKED", reason: "Moved away" }, { now }))).toMatchObject({
    status: "REVOKED",
    notes: [{ text: "Moved away" }],
  });
});

test("a referral that has ended is neither revised nor ended again", () => {
  const done = referral({ status: "COMPLETED" });
  for (const decision of [
    reviseReferral(done, { priority: "STAT" }, referring),
    endReferral(done, { status: "REVOKED", reason: "x" }, { now }),
  ]) {
    expect(decision).toMatchObject({ refused: [{ __typename: "WrongState", state: "COMPLETED" }] });
  }
});

test("the request for a referral carries who asks, why, how soon, and whose it is to accept", () => {
  expect(requestFor(referral({ authoredOn: at("2026-11-22") }), "t")).toMatchObject({
    id: "t",
    patientId: "p",
    focus: { type: "Referral", id: "r" },
    status: "REQUESTED",
    priority: "URGENT",
    requester: surgery,
    owner: falls,
    reason: { codings: [{ code: "248279007" }] },
    authoredOn: "2026-11-22",
  });
});

test("a request to several performers, or to none, belongs to nobody yet", () => {
  expect(requestFor(referral({ performers: [falls, surgery] }), "t").owner).toBeNull();
  expect(requestFor(referral({ performers: [] }), "t").owner).toBeNull();
});

test("a draft asks nobody until it is sent", () => {
  expect(requestFor(referral({ status: "DRAFT" }), "t").status).toBe("DRAFT");
  expect(statusAfter("DRAFT", "DRAFT")).toBe("DRAFT");
  expect(statusAfter("DRAFT", "ACTIVE")).toBe("REQUESTED");
});

test("what is withdrawn calls off its open tasks and leaves those that have ended", () => {
  for (const open of ["DRAFT", "REQUESTED", "RECEIVED", "ACCEPTED", "READY", "IN_PROGRESS", "ON_HOLD"] as const) {
    expect(statusAfter(open, "REVOKED")).toBe("CANCELLED");
    expect(statusAfter(open, "ENTERED_IN_ERROR")).toBe("CANCELLED");
  }
  for (const ended of ["REJECTED", "CANCELLED", "FAILED", "COMPLETED", "ENTERED_IN_ERROR"] as const) {
    expect(statusAfter(ended, "REVOKED")).toBe(ended);
  }
});

test("an ordinary change of a referral leaves its tasks alone", () => {
  for (const status of ["ACTIVE", "ON_HOLD", "COMPLETED", "UNKNOWN"] as const) {
    expect(statusAfter("IN_PROGRESS", status)).toBe("IN_PROGRESS");
  }
});
