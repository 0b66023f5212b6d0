import { randomUUID } from "node:crypto";
import type { Caller } from "../server.ts";

/** What a gateway asks of one subgraph: the fields that it adds to entities of these ids, in their order. */
export async function entities(caller: Caller, typename: string, ids: readonly string[], fields: string) {
  const { data, errors } = await caller.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${fields} } } }`,
    { of: ids.map((id) => ({ __typename: typename, id })) },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data._entities;
}

/** Sends one mutation and gives its payload; `thing` selects from it: `careTeam { id version }`. */
export async function write(caller: Caller, mutation: string, thing: string, input: object) {
  const type = mutation.startsWith("enter") ? "EnterInErrorInput" : `${capitalised(mutation)}Input`;
  const { data, errors } = await caller.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${thing} errors { __typename code message path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
