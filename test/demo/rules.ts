import type { Kind, Rows, Things } from "../../src/demo/rows.ts";
import { accept, type Decision } from "../../src/kernel/refusal.ts";
import type { Role } from "../../src/kernel/role.ts";
import type { Stored } from "../../src/kernel/stored.ts";
import { endActivity, recordActivity } from "../../src/subgraphs/activity/activity/activity.rules.ts";
import * as appointments from "../../src/subgraphs/activity/appointment/appointment.rules.ts";
import { sendCommunication } from "../../src/subgraphs/activity/communication/communication.rules.ts";
import { endFlag, raiseFlag } from "../../src/subgraphs/activity/flag/flag.rules.ts";
import { createCarePlan, endCarePlan } from "../../src/subgraphs/care-plans/care-plan/care-plan.rules.ts";
import { createGoal, endGoal } from "../../src/subgraphs/care-plans/goal/goal.rules.ts";
import { recordNeed } from "../../src/subgraphs/care-plans/need/need.rules.ts";
import { proposePlanAction } from "../../src/subgraphs/care-plans/plan-action/plan-action.rules.ts";
import { acknowledgePlanAction, agreePlanAction } from "../../src/subgraphs/care-plans/plan-action/progress.rules.ts";
import { createCareTeam } from "../../src/subgraphs/care-teams/care-team/care-team.rules.ts";
import { bookMeeting, endMeeting } from "../../src/subgraphs/care-teams/meeting/meeting.rules.ts";
import { createCaseloadRules } from "../../src/subgraphs/caseloads/caseload-rules/caseload-rules.rules.ts";
import { dischargePatient } from "../../src/subgraphs/caseloads/episode/ending.rules.ts";
import { openEpisode } from "../../src/subgraphs/caseloads/episode/episode.rules.ts";
import { createConsent, endConsent } from "../../src/subgraphs/consents/consent/consent.rules.ts";
import { createHealthcareService } from "../../src/subgraphs/directory/healthcare-service/healthcare-service.rules.ts";
import { createOrganisation } from "../../src/subgraphs/directory/organisation/organisation.rules.ts";
import { createPractitioner } from "../../src/subgraphs/directory/practitioner/practitioner.rules.ts";
import { createPractitionerRole } from "../../src/subgraphs/directory/practitioner-role/practitioner-role.rules.ts";
import { setNamedContact } from "../../src/subgraphs/directory/staff/named-contact.rules.ts";
import { recordSupervision } from "../../src/subgraphs/directory/supervision/supervision.rules.ts";
import { NATIONAL_TERMS } from "../../src/subgraphs/directory/supervision-policy/supervision-policy.ts";
import { createCondition } from "../../src/subgraphs/patients/condition/condition.rules.ts";
import { createObservation } from "../../src/subgraphs/patients/observation/observation.rules.ts";
import { createPatient } from "../../src/subgraphs/patients/patient/patient.rules.ts";
import { createRelatedPerson } from "../../src/subgraphs/patients/related-person/related-person.rules.ts";
import { createIntake } from "../../src/subgraphs/referrals/intake/intake.rules.ts";
import { createReferral, endReferral } from "../../src/subgraphs/referrals/referral/referral.rules.ts";
import * as tasks from "../../src/subgraphs/referrals/task/task.rules.ts";
import { now } from "./everything.ts";

type Then<Thing> = (first: Thing) => Decision<Thing>;

/** The rules one after the other; the first refusal is the answer. */
const steps = <Thing>(first: Decision<Thing>, ...rest: readonly Then<Thing>[]): Decision<Thing> =>
  rest.reduce((decision, next) => ("refused" in decision ? decision : next(decision.accepted)), first);

const at = { now };
const reasonOf = ({ notes }: { readonly notes: readonly { readonly text: string }[] }) => notes.at(-1)?.text ?? null;

type Rules = { readonly [Name in Kind]: (row: Stored<Things[Name]>) => Decision<Things[Name]> };

/** How each row would have come to be through the rooms' own rules. */
export function rulesOf(all: Rows): Rules {
  const coordinators = new Set(
    all.PractitionerRole.filter(({ codes }) => codes[0]?.codings[0]?.code === "R9801").map((it) => it.practitioner?.id),
  );
  const roleOf = (id: string | null | undefined): Role => (coordinators.has(id) ? "CARE_COORDINATOR" : "GP");
  const organisations = new Map(all.Organisation.map((it) => [it.id, it]));
  const ours = new Set(organisations.keys());
  const plans = new Map(all.CarePlan.map((it) => [it.id, it]));
  const consents = new Map(all.Consent.map((it) => [it.id, it]));
  const booking = (it: Things["Meeting"]) => ({ ...it, consentId: it.agreement?.id ?? null, withoutCarers: null });
  const knownOf = ({ agreement }: Things["Meeting"]) => {
    const consent = consents.get(agreement?.id ?? "");
    return { carers: [], agreements: consent ? [{ id: consent.id, givenBy: consent.givenBy }] : [] };
  };
  return {
    Organisation: (it) =>
      createOrganisation(it.id, it, { ours, parent: organisations.get(it.partOf?.id ?? "") ?? null }),
    Practitioner: (it) =>
      steps(createPractitioner(it.id, it), (first) => accept({ ...first, qualifications: it.qualifications })),
    HealthcareService: (it) => createHealthcareService(it.id, it),
    PractitionerRole: (it) =>
      it.namedContact === null
        ? createPractitionerRole(it.id, it)
        : steps(createPractitionerRole(it.id, it), (first) =>
            setNamedContact(
              { ...it, ...first },
              { namedContact: it.namedContact!, clinicalContact: it.clinicalContact },
              ours,
              { known: { namedContact: true, clinicalContact: true } },
            ),
          ),
    Supervision: (it) => {
      const codesOf = (id: string | null | undefined) =>
        all.PractitionerRole.filter(({ practitioner }) => practitioner?.id === id).map(({ codes }) => codes);
      const role = all.PractitionerRole.find(({ id }) => id === it.roleId)!;
      return recordSupervision(
        it.id,
        it,
        { now, role: "SUPERVISOR" },
        {
          role,
          supervisorCodes: codesOf(it.supervisor.id),
          contactCodes: codesOf(role.namedContact?.id),
          terms: NATIONAL_TERMS,
        },
      );
    },
    CaseloadRules: (it) => createCaseloadRules(it.id, it, { now, role: "SUPERVISOR" }),
    Episode: (it) => {
      const coordinatorId = it.coordinator?.id ?? null;
      const given = {
        ...it,
        serviceId: it.service!.id,
        coordinatorId,
        overCapacityReason: null,
        referralId: it.referrals[0]?.id ?? null,
        entryRoute: it.entryRoute!,
        priority: it.priority!,
        start: it.period!.start,
        package: null,
      };
      const coordinator =
        coordinatorId === null ? null : { id: coordinatorId, active: true, hasNamedContact: true, capacity: null };
      const facts = { coordinator, load: 0, ageLimitOn: null, isThere: false, previousId: null };
      const opened = openEpisode(it.id, given, { now, role: "CARE_COORDINATOR" }, facts);
      return it.ending === null
        ? opened
        : steps(opened, (first) =>
            dischargePatient(
              first,
              { kind: it.ending!.kind, reason: it.ending!.reason!, end: it.period!.end },
              { now, role: "CARE_COORDINATOR" },
            ),
          );
    },
    CaseloadEntry: (it) => {
      const { patientId, status, entryRoute, priority, coordinator, service } = all.Episode.find(
        ({ id }) => id === it.id,
      )!;
      const ids = { coordinatorId: coordinator?.id ?? null, serviceId: service!.id };
      return accept({ ...it, patientId, status, entryRoute, priority: priority!, ...ids });
    },
    Patient: (it) => createPatient(it.id, it, at),
    RelatedPerson: (it) => createRelatedPerson(it.id, it),
    Condition: (it) => createCondition(it.id, it, at),
    Observation: (it) => createObservation(it.id, it, at),
    Consent: (it) =>
      it.status === "INACTIVE"
        ? steps(createConsent(it.id, { ...it, status: "ACTIVE" }, at), (first) =>
            endConsent(first, { end: it.period!.end }, at),
          )
        : createConsent(it.id, it, at),
    Goal: (it) =>
      it.lifecycleStatus === "COMPLETED" || it.lifecycleStatus === "CANCELLED"
        ? steps(createGoal(it.id, { ...it, lifecycleStatus: "ACTIVE", planId: null }, at), (first) =>
            endGoal(first, { ...it, reason: it.statusReason }, at),
          )
        : createGoal(it.id, { ...it, planId: null }, at),
    CareTeam: (it) => createCareTeam(it.id, it, at, { coordinators: [] }),
    CarePlan: (it) =>
      it.status === "COMPLETED"
        ? steps(createCarePlan(it.id, { ...it, status: "ACTIVE" }, at), (first) =>
            endCarePlan(first, { status: it.status, end: it.period!.end, reason: null }, at),
          )
        : createCarePlan(it.id, it, at),
    Need: (it) => recordNeed(it.id, it, at, { plan: plans.get(it.planId!) ?? null }),
    PlanAction: (it) => {
      const asked = proposePlanAction(it.id, it, at, { plan: plans.get(it.planId) ?? null });
      if (it.status === "AGREED") return steps(asked, (first) => agreePlanAction(first, {}, at));
      return it.status === "ACKNOWLEDGED"
        ? steps(asked, (first) => acknowledgePlanAction(first, { by: null }, at))
        : asked;
    },
    Meeting: (it) =>
      it.status === "HELD"
        ? steps(bookMeeting(it.id, { ...booking(it), status: "BOOKED" }, at, knownOf(it)), (first) =>
            endMeeting(first, it),
          )
        : bookMeeting(it.id, booking(it), at, knownOf(it)),
    Intake: (it) =>
      createIntake(
        it.id,
        it,
        { now, role: "SUPERVISOR" },
        {
          isThere: true,
          isOurs: true,
          providerId: it.providerId,
        },
      ),
    Referral: (it) => {
      const referring = { now, role: roleOf(it.requester?.id) };
      const untold = { kind: null, sourceKind: null, carerId: null, episodeId: null, stated: null, besidesOpen: false };
      return it.status === "ACTIVE"
        ? createReferral(it.id, { ...it, ...untold }, referring)
        : steps(createReferral(it.id, { ...it, ...untold, status: "ACTIVE" }, referring), (first) =>
            endReferral(first, { status: it.status, reason: reasonOf(it) }, at),
          );
    },
    Task: (it) => {
      const asked = tasks.createTask(it.id, { ...it, status: "REQUESTED", due: it.restrictionPeriod?.end ?? null }, at);
      const accept: Then<Things["Task"]> = (task) => tasks.acceptTask(task, { owner: it.owner }, at);
      const start: Then<Things["Task"]> = (task) => tasks.startTask(task, {}, at);
      switch (it.status) {
        case "REQUESTED":
          return asked;
        case "RECEIVED":
          return steps(asked, (task) => tasks.reviseTask(task, { status: "RECEIVED" }, at));
        case "ACCEPTED":
          return steps(asked, accept);
        case "IN_PROGRESS":
          return steps(asked, accept, start);
        case "COMPLETED":
          return steps(asked, accept, start, (task) =>
            tasks.completeTask(task, { outcome: reasonOf(it) ?? "", businessStatus: null }, at),
          );
        default:
          return steps(asked, (task) => tasks.rejectTask(task, { reason: it.statusReason! }, at));
      }
    },
    Activity: (it) => {
      const recording = { now, role: roleOf(it.performers[0]?.id) };
      return it.status === "COMPLETED"
        ? recordActivity(it.id, { ...it, component: null }, recording, { clinical: false })
        : steps(
            recordActivity(it.id, { ...it, component: null, status: "PLANNED" }, recording, { clinical: false }),
            (first) => endActivity(first, { ...it, end: null, reason: reasonOf(it) }, at),
          );
    },
    Appointment: (it) => {
      const book = (status: (typeof it)["status"]) =>
        appointments.bookAppointment(
          it.id,
          { ...it, status, mode: null, sector: null, riskSeen: false, slotId: null },
          { now },
          { flags: [], slot: null },
        );
      const booked = book("BOOKED");
      switch (it.status) {
        case "FULFILLED":
          return steps(booked, (first) => appointments.fulfilAppointment(first, { comment: null }));
        case "CANCELLED":
          return steps(booked, (first) => appointments.cancelAppointment(first, { reason: it.cancellationReason! }));
        case "NO_SHOW":
          return steps(booked, (first) =>
            appointments.recordAppointmentNoShow(first, { reason: it.cancellationReason }, at),
          );
        default:
          return book(it.status);
      }
    },
    Communication: (it) => sendCommunication(it.id, it, at),
    Flag: (it) =>
      it.status === "INACTIVE"
        ? steps(raiseFlag(it.id, { ...it, kind: null, period: { start: it.period!.start, end: null } }, at), (first) =>
            endFlag(first, { end: it.period!.end }, at),
          )
        : raiseFlag(it.id, { ...it, kind: null }, at),
  };
}
