import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import { elapsedDays, stateOf, stoppedInTime } from "./clock.rules.ts";
import type { Clock, ClockState } from "./clock.ts";

const fields = fieldsOf<Clock, ReferralsContext>();
const timed = ["startedOn", "stoppedAt", "pauses"] as const;

export const clockResolvers = {
  Query: {
    clocks: fields.page("clocks", (args, { write }) => dated(args, write.now)),
  },
  Clock: {
    __resolveReference: fields.home("clockById"),
    patient: fields.leadsTo("Patient", "patientId"),
    referral: fields.leadsTo("Referral", "referralId"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
    state: fields.from(["status", "dueBy", "remindOn"], (clock, _: object, { write }) => stateOf(clock, write.now)),
    elapsedDays: fields.from(timed, (clock, _: object, { write }) => elapsedDays(clock, write.now)),
    elapsedWeeks: fields.from(timed, (clock, _: object, { write }) => Math.floor(elapsedDays(clock, write.now) / 7)),
    inTime: fields.from(["stoppedAt", "dueBy"], (clock) => stoppedInTime(clock)),
  },
  Referral: {
    clocks: fields.allOf("clocksByReferral"),
  },
};

/** The state that is asked for, as the days that tell it today. */
function dated(args: ConnectionArgs, now: Date): ConnectionArgs {
  const { state, ...filter } = (args.filter ?? {}) as { readonly state?: ClockState | null };
  const today = now.toISOString().slice(0, 10);
  const told: Readonly<Record<ClockState, object>> = {
    RUNNING: { status: "RUNNING", remindAfter: today },
    DUE_SOON: { status: "RUNNING", remindBy: today, dueFrom: today },
    BREACHED: { status: "RUNNING", dueBefore: today },
    PAUSED: { status: "PAUSED" },
    STOPPED: { status: "STOPPED" },
  };
  return state ? { ...args, filter: { ...filter, ...told[state] } } : { ...args, filter };
}
