import { randomUUID } from "node:crypto";
import { beforeAll } from "vitest";
import { testNhsNumber } from "../../../src/kernel/nhs-number.ts";
import type { Role } from "../../../src/kernel/role.ts";
import { type Answer, type Caller, type TestServer, testServer } from "../../server.ts";
import { world } from "../../world.ts";
import { write } from "../entities.ts";

export const PERSONALISED = [
  { codings: [{ code: "2181441000000107", display: "Personalised Care and Support Plan" }] },
];

/** A payload of any mutation of the room: what was asked of it, and its refusals. */
export type Payload = Answer["data"];

/** The whole graph with one practice of a PCN, its coordinator, and a clock that the test moves. */
export function planning() {
  const time = { now: new Date("2026-11-22T10:00:00Z") };
  const server: TestServer = testServer({ clock: { now: () => time.now } });
  const ids = { practice: "", pcn: "" };
  let coordinator: Caller;
  let people = 0;
  beforeAll(async () => {
    Object.assign(ids, await world(server.database));
    coordinator = await server.as("CARE_COORDINATOR", "A81001");
  });

  const send = (mutation: string, selection: string, input: object): Promise<Payload> =>
    write(coordinator, mutation, selection, input);
  const ask = async (query: string, variables: object = {}): Promise<Payload> => {
    const { data, errors } = await coordinator.ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const lead = { type: "Practitioner", id: randomUUID(), display: "Priya Nair" };
  const versioned = async (id: string, type = "carePlan") => ({
    id,
    expectedVersion: (await ask(`query ($id: ID!) { it: ${type}(id: $id) { version } }`, { id })).it.version,
  });

  return {
    server,
    time,
    ids,
    lead,
    send,
    ask,
    as: (role: Role) => server.as(role, "A81001"),
    /** The refusals of a mutation, by code and path. */
    refused: async (mutation: string, selection: string, input: object): Promise<readonly [string, string][]> =>
      (await send(mutation, selection, input)).errors.map(({ code, path }: { code: string; path: string[] }) => [
        code,
        path.slice(1).join("."),
      ]),
    later: (days: number) => {
      time.now = new Date(time.now.getTime() + days * 86_400_000);
      return time.now;
    },
    person: async (): Promise<string> => {
      let number = null;
      while (number === null) number = testNhsNumber(people++);
      const input = {
        nhsNumber: number,
        names: [{ family: "Okafor", given: ["Ada"] }],
        birthDate: "1941-05-02",
        registeredPractice: { type: "Organisation", id: ids.practice },
      };
      return (await send("createPatient", "patient { id }", input)).patient.id;
    },
    draft: async (patientId: string, more: object = {}): Promise<string> =>
      (
        await send("createCarePlan", "carePlan { id }", {
          patientId,
          title: "Staying well at home",
          categories: PERSONALISED,
          author: lead,
          ...more,
        })
      ).carePlan.id,
    versioned,
    /** Agreed and put into force. */
    inForce: async (patientId: string, more: object = {}): Promise<string> => {
      const by = { type: "Patient", id: patientId };
      const made = await send("createCarePlan", "carePlan { id }", {
        patientId,
        title: "Staying well at home",
        categories: PERSONALISED,
        author: lead,
        status: "ACTIVE",
        agreement: { outcome: "AGREED", by, at: time.now.toISOString() },
        ...more,
      });
      return made.carePlan.id;
    },
    goal: async (patientId: string, planId: string | null, text: string, more: object = {}): Promise<string> =>
      (
        await send("createGoal", "goal { id }", {
          patientId,
          planId,
          description: { text },
          expressedBy: lead,
          targets: [{ dueDate: "2027-02-01" }],
          ...more,
        })
      ).goal.id,
    action: async (planId: string, description: string, more: object = {}): Promise<string> =>
      (
        await send("proposePlanAction", "planAction { id }", {
          planId,
          description,
          owner: { type: "Practitioner", id: randomUUID(), display: "Tom Hale" },
          dueDate: "2026-12-10",
          ...more,
        })
      ).planAction.id,
    /** What was announced of a patient, oldest first. */
    events: async (patientId: string, ...types: readonly string[]) =>
      (
        await server.database.pool.query<{ type: string; data: Record<string, unknown> }>(
          "SELECT type, data FROM events.event WHERE patient_id = $1 AND type = ANY ($2) ORDER BY created_at, id",
          [patientId, types],
        )
      ).rows,
    refuseNothing: () => server.reported,
  };
}
