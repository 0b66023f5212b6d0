import type * as fhir from "fhir/r4.js";
import type { Clock, ClockPause } from "../src/subgraphs/referrals/clock/clock.ts";
import { basic } from "./basic.ts";
import {
  aCode,
  aMoment,
  aReference,
  aText,
  madeOf,
  theCode,
  theFlag,
  theId,
  theMoment,
  theText,
  url,
} from "./parts.ts";

const MILESTONES = [
  "REFERRED",
  "DECIDED",
  "ACCEPTED",
  "PATHWAY_ALLOCATED",
  "CONTACT_ATTEMPTED",
  "CONTACT_MADE",
  "FIRST_VISIT",
  "PLAN_AGREED",
  "ENDED",
] as const;

/** A waiting-time clock has no resource of its own; Task.restriction holds the day of the first of a referral's. */
export const clock = basic<Clock>("clock", {
  referralId: theId("Referral")(url("Referral")),
  serviceId: theId("HealthcareService")(url("HealthcareService")),
  kind: theCode("CONTACT", "PLAN", "PATHWAY", "TRIAGE")(url("ClockKind")),
  name: theText(url("ClockName")),
  status: theCode("RUNNING", "PAUSED", "STOPPED")(url("ClockStatus")),
  startedOn: theMoment(url("StartedOn")),
  dueBy: theMoment(url("DueBy")),
  remindOn: theMoment(url("RemindOn")),
  stopsOn: theCode(...MILESTONES)(url("StopsOn")),
  pausable: theFlag(url("Pausable")),
  pauses: madeOf<fhir.Basic, ClockPause>(url("ClockPause"), {
    from: theMoment("from"),
    until: aMoment("until"),
    reason: aText("reason"),
  }),
  stoppedAt: aMoment(url("StoppedAt")),
  stoppedFor: aCode(...MILESTONES)(url("StoppedFor")),
  stoppedBy: aReference(url("StoppedBy")),
  announced: theCode("NOTHING", "DUE_SOON", "BREACHED")(url("Announced")),
});
