import { reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { announce } from "../../../platform/events.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import { pauseClock, resumeClock } from "../clock/clock.rules.ts";
import { stepClocks } from "../clock/clock-keeping.ts";
import { coordinationMutations } from "./coordination.mutations.ts";
import { triageEvent } from "./triage.events.ts";
import {
  acceptReferral,
  allocatePathway,
  askReferrer,
  prioritiseReferral,
  recordReferrerAnswer,
  redirectReferral,
  rejectReferral,
  stateReferralFacts,
} from "./triage.rules.ts";
import { TriageTable } from "./triage.table.ts";
import { isOffered, learnVerdict, lookElsewhere, pathwaysOf } from "./triage-learning.ts";
import {
  accepting,
  answerLoop,
  inHand,
  passes,
  putReferral,
  referOn,
  referralOf,
  rejecting,
  revoke,
} from "./triage-steps.ts";

const triages = mutations("triage", writer(TriageTable));
const timeOf = (now: Date) => now.toISOString() as DateTime;

export const triageMutations = {
  ...coordinationMutations(triages),
  stateReferralFacts: triages.change(stateReferralFacts),
  acceptReferral: triages.change(acceptReferral, {
    learn: (_, write, id) => learnVerdict(write, id),
    also: async (tx, row, { given, write }) => {
      await answerLoop(tx, row, accepting(row, given.owner, write), write);
      await passes(tx, row, ["DECIDED", "ACCEPTED"], write);
      await announce(tx, write, [triageEvent("REFERRAL_ACCEPTED", row)]);
      return undefined;
    },
  }),
  rejectReferral: triages.change(rejectReferral, {
    also: async (tx, row, { given, write }) => {
      await answerLoop(tx, row, rejecting(given.reason, write), write);
      await passes(tx, row, ["DECIDED"], write);
      await revoke(tx, row, write);
      await announce(tx, write, [triageEvent("REFERRAL_REJECTED", row)]);
      return undefined;
    },
  }),
  redirectReferral: triages.change(redirectReferral, {
    learn: async ({ toServiceId }, write) => ({ offered: await isOffered(write, toServiceId) }),
    look: (tx, { toServiceId }, write, id) => lookElsewhere(tx, id, toServiceId, write),
    also: async (tx, row, { given, write }) => {
      await answerLoop(tx, row, rejecting(given.reason, write), write);
      await passes(tx, row, ["DECIDED"], write);
      const referral = await revoke(tx, row, write);
      const performers = [reference("HealthcareService", given.toServiceId)];
      await referOn(
        tx,
        referral,
        { id: row.redirectedToId!, performers, replaces: [reference("Referral", row.id)] },
        write,
      );
      await announce(tx, write, [triageEvent("REFERRAL_REDIRECTED", row)]);
      return undefined;
    },
  }),
  askReferrer: triages.change(askReferrer, {
    also: async (tx, row, { given, write }) => {
      const at = timeOf(write.now);
      await answerLoop(tx, row, inHand(write), write);
      await stepClocks(tx, row.id, at, (clock) => pauseClock(clock, at, given.question));
      return undefined;
    },
  }),
  recordReferrerAnswer: triages.change(recordReferrerAnswer, {
    also: async (tx, row, { write }) => {
      const at = timeOf(write.now);
      await answerLoop(tx, row, inHand(write), write);
      await stepClocks(tx, row.id, at, (clock) => resumeClock(clock, at));
      return undefined;
    },
  }),
  prioritiseReferral: triages.change(prioritiseReferral, {
    also: async (tx, row, { given, write }) => {
      const referral = await referralOf(tx, row);
      await putReferral(tx, { ...referral, priority: given.priority, priorityReason: given.reason }, write);
      return undefined;
    },
  }),
  allocatePathway: triages.change(allocatePathway, {
    look: async (tx, _given, _write, id) => ({ pathways: await pathwaysOf(tx, id) }),
    also: async (tx, row, { write }) => {
      await passes(tx, row, ["PATHWAY_ALLOCATED"], write);
      return undefined;
    },
  }),
};
