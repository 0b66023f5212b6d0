import { usageFaults } from "../../../access/code-usage.ts";
import { type CodeableConcept, hasCode, SNOMED } from "../../../kernel/coding.ts";
import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse } from "../../../kernel/refusal.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { Flag } from "../flag/flag.ts";
import { flagKinds } from "../flag/flag-kind.ts";
import { type PersonalisedCareComponent, personalisedCare } from "../personalised-care.ts";
import type { Activity, ActivityNote } from "./activity.ts";
import { signed } from "./contact.rules.ts";
import {
  type GivenFormat,
  givenFormats,
  INTERVENTIONS,
  type InterventionKind,
  interventionKinds,
  ORDINARY,
} from "./intervention-kind.ts";
import { type Boundary, boundaryFaults } from "./role-boundary.ts";

export interface InterventionGiven {
  readonly patientId: string;
  readonly kind: InterventionKind;
  readonly performer: Reference;
  readonly participants: readonly Reference[];
  readonly code: CodeableConcept | null;
  readonly about: string | null;
  readonly occurredAt: DateTime | null;
  readonly durationMinutes: number | null;
  readonly component: PersonalisedCareComponent | null;
  readonly plan: Reference | null;
  readonly goals: readonly Reference[];
  readonly appointmentId: string | null;
  readonly format: GivenFormat | null;
  readonly enclosures: readonly Reference[];
  /** That the recorder has seen in which form the person needs information. */
  readonly needsSeen: boolean;
  readonly notes: readonly ActivityNote[];
}

export interface InterventionFacts extends Boundary {
  readonly appointmentKnown: boolean;
  /** The standing flags of the person. */
  readonly flags: readonly Pick<Flag, "categories">[];
}

/** What a coordinator did for somebody beside a contact: each kind says what it needs. */
export function recordIntervention(
  id: string,
  given: InterventionGiven,
  { now, role }: Recorder,
  facts: InterventionFacts,
): Decision<Activity> {
  const { kind, performer, component, format, appointmentId, about } = given;
  const occurredAt = given.occurredAt ?? (now.toISOString() as DateTime);
  const part = component ?? INTERVENTIONS[kind].component;
  const code = given.code ?? interventionKinds.of(kind);
  const faults = [...interventionFaults(given, facts, now), ...usageFaults(given.code, role), ...boundaryFaults(facts)];
  if (faults.length > 0) return refuse(...faults);
  return accept({
    id,
    patientId: given.patientId,
    kind: "INTERVENTION",
    status: "COMPLETED",
    code: { ...code, text: about ?? code.text },
    categories: [
      interventionKinds.of(kind),
      ...(part === null ? [] : [personalisedCare.of(part)]),
      ...(format === null ? [] : [givenFormats.of(format)]),
    ],
    mode: null,
    period: null,
    occurredAt,
    durationMinutes: given.durationMinutes,
    performers: [performer, ...given.participants],
    serviceProvider: null,
    plan: given.plan,
    goals: given.goals,
    reasons: [],
    reasonReferences: [],
    outcome: null,
    notes: given.notes.map((it) => signed(it, performer, occurredAt)),
    nextContactDue: null,
    appointment: appointmentId === null ? null : reference("Appointment", appointmentId),
  });
}

function interventionFaults(
  given: InterventionGiven,
  { appointmentKnown, flags }: InterventionFacts,
  now: Date,
): readonly Refusal[] {
  const { kind, code, format, appointmentId, occurredAt, durationMinutes, plan } = given;
  const { needs, term } = INTERVENTIONS[kind];
  const faults: Refusal[] = [];
  if (needs === "appointment" && appointmentId === null) {
    faults.push(invalid("appointmentId", `${term} belongs to an appointment.`));
  }
  if (needs === "format" && format === null) faults.push(invalid("format", `${term}: say in which form.`));
  if (needs === "somebody else" && given.participants.length === 0) {
    faults.push(invalid("participants", `${term}: say to which agency or service.`));
  }
  if (appointmentId !== null && !appointmentKnown) faults.push(notFound("appointmentId"));
  if (code !== null && !code.codings.some((it) => it.code !== null && hasCode(code, SNOMED, it.code))) {
    faults.push(invalid("code", "A code that is given is one of SNOMED CT."));
  }
  if (occurredAt !== null && earliest(occurredAt) > now.getTime()) {
    faults.push(invalid("occurredAt", "It is recorded once it was done."));
  }
  if (durationMinutes !== null && durationMinutes < 0) {
    faults.push(invalid("durationMinutes", "A duration is not negative."));
  }
  if (plan !== null && plan.type !== "CarePlan")
    faults.push(invalid("plan", "Name the plan as a CarePlan with its id."));
  return [...faults, ...formatFaults(given, flags)];
}

/** Accessible Information Standard: whoever needs information in another form is not simply given a leaflet. */
const formatFaults = (
  { format, needsSeen }: InterventionGiven,
  flags: InterventionFacts["flags"],
): readonly Refusal[] =>
  format !== null &&
  ORDINARY.includes(format) &&
  !needsSeen &&
  flags.some(({ categories }) => flagKinds.among(categories) === "ACCESSIBLE_INFORMATION")
    ? [invalid("needsSeen", "The person needs information in an accessible form. Read in which, and record it again.")]
    : [];
