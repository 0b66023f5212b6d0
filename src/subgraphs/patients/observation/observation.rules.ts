import { saysSomething } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, type Refusal, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest, endsBeforeStart } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { Observation, ObservationStatus } from "./observation.ts";
import { type ComponentGiven, type ObservedValueGiven, observedComponent, observedValue } from "./observed-value.ts";

export type ObservationGiven = Omit<Observation, "id" | "issued" | "encounter" | "value" | "components"> & {
  readonly value: ObservedValueGiven | null;
  readonly components: readonly ComponentGiven[];
};

export function createObservation(
  id: string,
  { value, components, ...given }: ObservationGiven,
  { now }: Occasion,
): Decision<Observation> {
  if (!STARTS.includes(given.status)) {
    return refuse(invalid("status", "An observation starts REGISTERED, PRELIMINARY or FINAL."));
  }
  const found = { value: observedValue(value), components: components.map(observedComponent) };
  return sound({ ...given, ...found, id, issued: now.toISOString() as DateTime, encounter: null }, now);
}

export type ObservationRevision = Partial<Omit<ObservationGiven, "patientId">>;

/** What was final is never silently another: once revised it says that it was amended, or corrected. */
export function reviseObservation(
  current: Observation,
  { value, components, ...given }: ObservationRevision,
  { now }: Occasion,
): Decision<Observation> {
  if (current.status === "CANCELLED" || current.status === "ENTERED_IN_ERROR") return refuse(ended(current));
  const settled = !STARTS.includes(current.status) || current.status === "FINAL";
  const status = given.status ?? (settled ? "AMENDED" : current.status);
  if (!(settled ? REVISED : STARTS).includes(status)) {
    const allowed = settled ? "AMENDED or CORRECTED" : "REGISTERED, PRELIMINARY or FINAL";
    return refuse(invalid("status", `A revised observation that was ${current.status} is ${allowed}.`));
  }
  const found = {
    ...(value !== undefined && { value: observedValue(value) }),
    ...(components && { components: components.map(observedComponent) }),
  };
  return sound({ ...current, ...given, ...found, status, issued: now.toISOString() as DateTime }, now);
}

export interface ObservationEnding {
  readonly status: ObservationStatus;
}

/** A measurement that is still open comes to its end: final, or cancelled since it was not made. */
export function endObservation(current: Observation, { status }: ObservationEnding): Decision<Observation> {
  if (current.status !== "REGISTERED" && current.status !== "PRELIMINARY") return refuse(ended(current));
  return status === "FINAL" || status === "CANCELLED"
    ? accept({ ...current, status })
    : refuse(invalid("status", "An observation ends FINAL or CANCELLED."));
}

const STARTS: readonly ObservationStatus[] = ["REGISTERED", "PRELIMINARY", "FINAL"];
const REVISED: readonly ObservationStatus[] = ["AMENDED", "CORRECTED"];

const ended = ({ status }: Observation): Refusal => wrongState(status, "The observation has ended.");

function sound(observation: Observation, now: Date): Decision<Observation> {
  const { code, effectiveAt, effectivePeriod, value, dataAbsentReason, plan } = observation;
  const faults = [
    ...(saysSomething(code) ? [] : [invalid("code", "Say what was observed.")]),
    ...(effectiveAt !== null && effectivePeriod !== null
      ? [invalid("effectivePeriod", "It was true at a moment or over a period, not both.")]
      : []),
    ...(endsBeforeStart(effectivePeriod?.start, effectivePeriod?.end)
      ? [invalid("effectivePeriod", "The period ends before it starts.")]
      : []),
    ...(effectiveAt !== null && earliest(effectiveAt) > now.getTime()
      ? [invalid("effectiveAt", "What was observed lies in the future.")]
      : []),
    // FHIR R4 obs-6: either a value or the reason why there is none.
    ...(value !== null && dataAbsentReason !== null
      ? [invalid("dataAbsentReason", "With a value there is no reason for its absence.")]
      : []),
    ...(plan !== null && plan.type !== "CarePlan" ? [invalid("plan", "Name the plan as a CarePlan with its id.")] : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(observation);
}
