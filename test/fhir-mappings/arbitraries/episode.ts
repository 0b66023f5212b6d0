import * as fc from "fast-check";
import type { CriteriaSet, Criterion } from "../../../src/subgraphs/caseloads/criteria-set/criteria-set.ts";
import type { CarePackage, Episode, EpisodeEnding } from "../../../src/subgraphs/caseloads/episode/episode.ts";
import type { Supervision } from "../../../src/subgraphs/directory/supervision/supervision.ts";
import * as it from "./kernel.ts";

const status = it.anyOf("PLANNED", "WAITLIST", "ACTIVE", "ON_HOLD", "FINISHED", "CANCELLED", "ENTERED_IN_ERROR");

export const episode = it.model<Episode>({
  id: it.id,
  patientId: it.id,
  status,
  statusHistory: it.few(it.model({ status, period: it.period })),
  types: it.few(it.concept),
  managingOrganisation: it.orNull(it.reference),
  service: it.orNull(it.reference),
  coordinator: it.orNull(it.reference),
  period: it.orNull(it.period),
  referrals: it.few(it.reference),
  teams: it.few(it.reference),
  entryRoute: it.orNull(it.anyOf("REFERRAL", "SELF_REFERRAL", "PROACTIVE", "RE_REFERRAL", "TRANSFER", "OTHER")),
  priority: it.orNull(it.anyOf("ROUTINE", "URGENT", "ASAP", "STAT")),
  previous: it.orNull(it.reference),
  packages: it.few(
    it.model<CarePackage>({
      id: it.text,
      name: it.orNull(it.text),
      period: it.period,
      closedOn: it.orNull(it.partialDate),
      outcome: it.orNull(it.text),
    }),
  ),
  ending: it.orNull(
    it.model<EpisodeEnding>({
      kind: it.anyOf("DISCHARGED", "TRANSFERRED", "TERMINATED", "DECLINED", "AGED_OUT", "MOVED_AWAY", "DIED"),
      reason: it.orNull(it.concept),
      next: it.orNull(it.reference),
      endedAt: it.orNull(it.dateTime),
    }),
  ),
});

const amount = it.orNull(fc.integer({ min: 0, max: 120 }));

export const criteriaSet = it.model<CriteriaSet>({
  id: it.id,
  name: it.text,
  kind: it.anyOf("PROACTIVE", "SDM"),
  purpose: it.orNull(it.text),
  match: it.anyOf("ALL", "ANY"),
  active: it.flag,
  criteria: it.few(
    it.model<Criterion>({
      id: it.text,
      kind: it.anyOf("CONDITION", "CONDITION_COUNT", "FRAILTY", "AGE", "SCORE", "SERVICE_USE", "NO_PLAN", "NOT_SEEN"),
      label: it.orNull(it.text),
      ecl: it.orNull(it.text),
      bands: it.few(it.anyOf("MILD", "MODERATE", "SEVERE")),
      atLeast: amount,
      atMost: amount,
      withinMonths: amount,
    }),
  ),
});

export const supervision = it.model<Supervision>({
  id: it.id,
  roleId: it.id,
  organisationId: it.id,
  supervisor: it.reference,
  heldOn: it.partialDate,
  note: it.orNull(it.text),
});
