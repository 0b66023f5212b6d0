import { randomUUID } from "node:crypto";
import { register, setMemberships } from "../../src/access/relationships.ts";
import type { Database } from "../../src/platform/database.ts";

/** A practice that shares its patients with nobody. */
export async function practice({ source }: Database, odsCode: string) {
  const organisationId = randomUUID();
  await setMemberships(source.manager, [{ organisationId, odsCode, groupId: organisationId }]);
  return {
    id: organisationId,
    /** The id of a person who is registered here. */
    patient: async (): Promise<string> => {
      const patientId = randomUUID();
      await register(source.manager, [
        { patientId, practiceId: organisationId, ownerId: organisationId, nhsNumber: null },
      ]);
      return patientId;
    },
  };
}

export type Practice = Awaited<ReturnType<typeof practice>>;
