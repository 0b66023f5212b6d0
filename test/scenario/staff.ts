import type { Answer, Caller } from "../server.ts";
import { write } from "../subgraphs/entities.ts";

const SDS = "https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName";
export const job = (code: string, display: string) => ({ codings: [{ system: SDS, code, display }] });

export interface Employed {
  readonly person: { readonly type: "Practitioner"; readonly id: string; readonly display: string };
  readonly post: { readonly type: "PractitionerRole"; readonly id: string; readonly display: string };
}

/** Sends a mutation that must not be refused; gives the thing. */
export async function done(caller: Caller, mutation: string, thing: string, input: object) {
  const { errors, ...payload } = await write(caller, mutation, thing, input);
  if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return Object.values(payload)[0] as Answer["data"];
}

/** Asks what must be answered without a fault. */
export async function asked(caller: Caller, query: string, variables: object = {}): Promise<Answer["data"]> {
  const { data, errors } = await caller.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Somebody who works in an organisation. */
export async function employ(caller: Caller, organisation: string, name: string, code: object): Promise<Employed> {
  const { id } = await done(caller, "createPractitioner", "practitioner { id }", { names: [{ text: name }] });
  const person = { type: "Practitioner", id, display: name } as const;
  const post = await done(caller, "createPractitionerRole", "practitionerRole { id }", {
    practitioner: person,
    organisation: { type: "Organisation", id: organisation },
    codes: [code],
  });
  return { person, post: { type: "PractitionerRole", id: post.id, display: name } };
}

/** A coordinator who has somebody clinical to turn to. */
export async function coordinatorWith(caller: Caller, organisation: string, name: string, contact: Employed) {
  const employed = await employ(caller, organisation, name, job("R9801", "Care Co-ordinators"));
  const namedContact = contact.post;
  await done(caller, "setNamedContact", "practitionerRole { id }", {
    id: employed.post.id,
    expectedVersion: 1,
    namedContact,
  });
  return employed;
}

/** The id of a thing and the version that a write of it expects. */
export const current = async (caller: Caller, field: string, id: string) => ({
  id,
  expectedVersion: (await asked(caller, `query ($id: ID!) { it: ${field}(id: $id) { version } }`, { id })).it.version,
});

export const PERSONALISED = [
  { codings: [{ code: "2181441000000107", display: "Personalised Care and Support Plan" }] },
];
