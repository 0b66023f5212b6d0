import fc from "fast-check";
import { expect, test } from "vitest";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  elapsedDays,
  isStoppedBy,
  pauseClock,
  resumeClock,
  startClock,
  stateOf,
  stopClock,
  stoppedInTime,
} from "../../../src/subgraphs/referrals/clock/clock.rules.ts";
import type { ClockRule } from "../../../src/subgraphs/referrals/clock/clock-rule.ts";

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 10);
const on = (days: number) => new Date(START + days * DAY);
const at = (days: number) => on(days).toISOString() as DateTime;
const rule = (more: Partial<ClockRule> = {}): ClockRule => ({
  kind: "CONTACT",
  name: "Contact",
  startsOn: "REFERRED",
  stopsOn: "CONTACT_MADE",
  days: 126,
  dueSoonDays: 14,
  pausable: true,
  pathway: null,
  ...more,
});
const started = (more: Partial<ClockRule> = {}) =>
  startClock({ id: "c", patientId: "p", referralId: "r", serviceId: "s" }, rule(more), at(0));

test("a clock that may not pause runs on while the referrer is asked", () => {
  const clock = started({ pausable: false });
  expect(pauseClock(clock, at(1), null)).toBe(clock);
});

test("a referral that is dated by its day alone starts its clock on that day", () => {
  const clock = startClock(
    { id: "c", patientId: "p", referralId: "r", serviceId: "s" },
    rule(),
    "2026-01-05" as DateTime,
  );
  expect(clock.dueBy).toBe("2026-05-11");
});

test("a pause costs nothing of the time, however long and however often", () => {
  const step = fc.record({ runs: fc.integer({ min: 0, max: 20 }), stands: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), fc.integer({ min: 0, max: 20 }), (pauses, last) => {
      let clock = started();
      let day = 0;
      for (const { runs, stands } of pauses) {
        clock = pauseClock(clock, at(day + runs), "asked");
        day += runs + stands;
        clock = resumeClock(clock, at(day));
      }
      const ran = pauses.reduce((sum, { runs }) => sum + runs, 0) + last;
      expect(elapsedDays(clock, on(day + last))).toBe(ran);
      expect(stateOf(clock, on(day + last))).toBe(ran > 126 ? "BREACHED" : ran >= 112 ? "DUE_SOON" : "RUNNING");
      const stopped = stopClock(clock, { milestone: "CONTACT_MADE", at: at(day + last), by: null });
      expect(stoppedInTime(stopped)).toBe(ran <= 126);
      expect(elapsedDays(stopped, on(day + 9999))).toBe(ran);
    }),
  );
});

test("a clock that stops while it stands still counts its pause until then", () => {
  const stopped = stopClock(pauseClock(started(), at(10), null), { milestone: "ENDED", at: at(300), by: null });
  expect(stopped).toMatchObject({ status: "STOPPED", stoppedFor: "ENDED", pauses: [{ until: at(300) }] });
  expect(elapsedDays(stopped, on(500))).toBe(10);
  expect(stoppedInTime(stopped)).toBe(true);
});

test("its own milestone and the referral's end stop a clock, nothing else, and nothing before it started", () => {
  const clock = started();
  expect(isStoppedBy(clock, { milestone: "CONTACT_MADE", at: at(0) })).toBe(true);
  expect(isStoppedBy(clock, { milestone: "ENDED", at: at(0) })).toBe(true);
  expect(isStoppedBy(clock, { milestone: "CONTACT_ATTEMPTED", at: at(1) })).toBe(false);
  expect(isStoppedBy(clock, { milestone: "CONTACT_MADE", at: at(-1) })).toBe(false);
  const stopped = stopClock(clock, { milestone: "CONTACT_MADE", at: at(1), by: null });
  expect(stopClock(stopped, { milestone: "ENDED", at: at(9), by: null })).toBe(stopped);
});
