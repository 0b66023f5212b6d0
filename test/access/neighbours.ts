import { v7 } from "uuid";
import { setMemberships } from "../../src/access/relationships.ts";
import type { Caller, TestServer } from "../server.ts";
import { world, write } from "../world.ts";

export const NUMBERS = ["9990000018", "9990000026", "9990000034", "9990000042"] as const;

/** The world of `world.ts`, with a trust `T11111` and a charity `C22222` beside it, and one patient of Harbour Surgery. */
export async function neighbours(server: TestServer) {
  const organisations = { ...(await world(server.database)), trust: v7(), charity: v7() };
  await setMemberships(server.database.source.manager, [
    { organisationId: organisations.trust, odsCode: "T11111", groupId: organisations.trust },
    { organisationId: organisations.charity, odsCode: "C22222", groupId: organisations.charity, agency: true },
  ]);
  const [ours, trust, charity, officer] = await Promise.all([
    server.as("CARE_COORDINATOR", "A81001"),
    server.as("GP", "T11111"),
    server.as("CARE_COORDINATOR", "C22222"),
    server.as("PRIVACY_OFFICER", "A81001"),
  ]);
  return { organisations, ours, trust, charity, officer };
}

/** Registers somebody with a practice, and gives their id. */
export async function registered(by: Caller, practice: string, nhsNumber: string): Promise<string> {
  const person = {
    nhsNumber,
    names: [{ family: "Okafor", given: ["Ada"] }],
    birthDate: "1941-05-02",
    addresses: [{ lines: ["1 Quay"], city: "Margate", postcode: "CT9 1AA" }],
    telecom: [{ system: "PHONE", value: "01843 000000" }],
    registeredPractice: { type: "Organisation", id: practice },
  };
  return (await write(by, "createPatient", person, "patient { id }")).patient.id;
}

/** Whether the caller finds the person, and what is recorded under each kind. */
export async function finds(caller: Caller, id: string): Promise<boolean> {
  const { data, errors } = await caller.ask("query ($id: ID!) { patient(by: { id: $id }) { id } }", { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.patient !== null;
}

export const organisation = (id: string) => ({ type: "Organisation", id });
