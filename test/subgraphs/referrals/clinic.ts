import { childrenRules } from "../../../src/demo/world/children-rules.ts";
import type { Caller, TestServer } from "../../server.ts";
import { world } from "../../world.ts";
import { write } from "../entities.ts";

/** A rule as a caller sends it: where it leads by id. */
const sent = ({ redirectToId, ...rule }: ReturnType<typeof childrenRules>[number]) => ({ ...rule, redirectToId });

const clocks = [
  {
    kind: "CONTACT",
    name: "Contact within 18 weeks",
    startsOn: "REFERRED",
    stopsOn: "CONTACT_MADE",
    days: 126,
    dueSoonDays: 14,
    pausable: true,
  },
  {
    kind: "PLAN",
    name: "Plan within two weeks",
    startsOn: "FIRST_VISIT",
    stopsOn: "PLAN_AGREED",
    days: 14,
    dueSoonDays: 3,
  },
  {
    kind: "PATHWAY",
    name: "Visit within six weeks",
    startsOn: "PATHWAY_ALLOCATED",
    stopsOn: "FIRST_VISIT",
    days: 42,
    pathway: "COMPLEX",
  },
];

/** The whole graph with a children's service that triages, the nursing team it redirects to, and people to refer. */
export async function clinic(server: TestServer) {
  const places = await world(server.database);
  const callers = {
    clinician: await server.as("CLINICIAN", "A81001"),
    coordinator: await server.as("CARE_COORDINATOR", "A81001"),
    supervisor: await server.as("SUPERVISOR", "A81001"),
    stranger: await server.as("GP", "B82002"),
  };
  /** Sends a mutation that must not be refused; gives the thing. */
  const done = async (caller: Caller, mutation: string, thing: string, input: object) => {
    const { errors, ...payload } = await write(caller, mutation, thing, input);
    if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return Object.values(payload)[0] as { id: string; version: number } & Record<string, never>;
  };
  const service = async (name: string, organisationId = places.practice): Promise<string> =>
    (
      await done(callers.supervisor, "createHealthcareService", "healthcareService { id version }", {
        name,
        providedBy: { type: "Organisation", id: organisationId },
      })
    ).id;
  const nursing = await service("Children's Community Nursing");
  const children = await service("Children's Care Coordination");
  const intake = await done(callers.supervisor, "createIntake", "intake { id version }", {
    serviceId: children,
    sources: ["PARENT", "GP", "HEALTH_VISITOR", "NURSERY", "OTHER_PROFESSIONAL"],
    areas: [
      { name: "North and West", postcodes: ["DA", "ME"], form: { name: "The form on the Pod" } },
      { name: "East", postcodes: ["CT", "TN25"], form: { name: "The care coordination form" } },
    ],
    pathways: [{ code: "COMPLEX", name: "Pre-school, complex disability" }],
    clocks,
    eligibility: childrenRules(nursing).map(sent),
    chaseAfterDays: 10,
  });
  return {
    ...places,
    callers,
    done,
    service,
    children,
    nursing,
    intake,
    patient: async (more: object = {}): Promise<string> =>
      (
        await done(callers.coordinator, "createPatient", "patient { id version }", {
          names: [{ text: "Noor Marsh" }],
          birthDate: "2024-05-01",
          nhsNumberUnavailableReason: "nhs-number-not-known",
          registeredPractice: { type: "Organisation", id: places.practice, display: "Harbour Surgery" },
          ...more,
        })
      ).id,
    /** Asks for a referral to the children's service, as a nursery would have it. */
    refer: (patientId: string, more: object = {}) =>
      write(callers.coordinator, "createReferral", REFERRED, {
        patientId,
        kind: "CARE_COORDINATION",
        sourceKind: "NURSERY",
        requester: { display: "Little Acorns" },
        performers: [{ type: "HealthcareService", id: children }],
        stated: {
          areasOfDelay: ["GROSS_MOTOR", "SPEECH_AND_LANGUAGE"],
          therapies: ["PHYSIOTHERAPY", "SPEECH_AND_LANGUAGE_THERAPY"],
        },
        ...more,
      }),
    /** Decides on a referral as it now is. */
    decide: async (id: string, mutation: string, more: object = {}, caller: Caller = callers.clinician) => {
      const { data } = await caller.ask(`query ($id: ID!) { triage(referralId: $id) { version } }`, { id });
      return write(caller, mutation, TRIAGE, { id, expectedVersion: data.triage?.version ?? 0, ...more });
    },
    see: async (id: string, fields: string) => {
      const { data, errors } = await callers.coordinator.ask(`query ($id: ID!) { referral(id: $id) { ${fields} } }`, {
        id,
      });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.referral;
    },
    eventsOf: async (patientId: string): Promise<{ type: string; data: Record<string, unknown> }[]> =>
      server.database.source.query("SELECT type, data FROM events.event WHERE patient_id = $1 ORDER BY id", [
        patientId,
      ]),
  };
}

export type Clinic = Awaited<ReturnType<typeof clinic>>;

const REFERRED = `referral { id version status kind sourceKind progress source { codings { system code } }
  code { text } performerType { codings { code } } basedOn { type id }
  triage { id version state dueBy } clocks { kind name state dueBy startedOn } tasks { id version status } }`;

const TRIAGE = `triage { id version state priority dueBy pathway decidedAt redirectedTo { id }
  questions { question answer } coordination { answer task { id status } referral { id } }
  referral { id status priority priorityReason { text } progress notes { text } } }`;
