import { expect } from "vitest";
import { announce } from "../../../src/platform/events.ts";
import type { TestServer } from "../../server.ts";
import type { CaseloadWorld } from "./people.ts";

const ENTRY = "patient { id } priority lastContact nextContactDue reviewDue unacknowledgedActions risk status";

type Entry = Readonly<Record<string, unknown>> & { readonly patient: { readonly id: string } };

/** What tests of lists do and look at, in the world of caseloads. */
export const onList = (server: TestServer, it: CaseloadWorld, now: Date) => {
  const list = async (coordinatorId: string, args = "first: 20"): Promise<Entry[]> =>
    (
      await it.clerk.ask(
        `query ($id: ID!) { caseload(coordinatorId: $id, ${args}) { totalCount nodes { ${ENTRY} } } }`,
        {
          id: coordinatorId,
        },
      )
    ).data.caseload.nodes;
  return {
    /** Somebody on a coordinator's list. */
    enlist: async (coordinatorId: string, more: object = {}): Promise<string> => {
      const patientId = await it.patient();
      const { errors } = await it.open(patientId, { coordinatorId, ...more });
      expect(errors).toEqual([]);
      return patientId;
    },
    /** Another room announces something about them. */
    tell: async (patientId: string, type: string, data: Record<string, string | number | null>) => {
      const event = { type, patientId, subject: { type: "CarePlan", id: patientId }, data };
      const by = { scope: { viewer: it.ids.practice }, now };
      await server.database.source.transaction((tx) => announce(tx, by, [event]));
    },
    people: async (coordinatorId: string, args: string): Promise<string[]> =>
      (await list(coordinatorId, args)).map(({ patient }) => patient.id),
    entryOf: async (coordinatorId: string, patientId: string): Promise<Entry> =>
      (await list(coordinatorId)).find(({ patient }) => patient.id === patientId)!,
  };
};

export type OnList = ReturnType<typeof onList>;
