import { v7 } from "uuid";
import type { Database } from "../src/platform/database.ts";
import type { Caller } from "./server.ts";

export interface World {
  readonly pcn: string;
  readonly practice: string;
  readonly otherPractice: string;
}

/** A PCN, `U00001`, with one practice, `A81001`; and a practice of nobody's, `B82002`. Written below all access. */
export async function world({ source }: Database): Promise<World> {
  const ids = { pcn: v7(), practice: v7(), otherPractice: v7() };
  const rows = [
    { id: ids.pcn, code: "U00001", type: "PCN", name: "Seaside PCN", group: ids.pcn },
    { id: ids.practice, code: "A81001", type: "PRACTICE", name: "Harbour Surgery", group: ids.pcn },
    { id: ids.otherPractice, code: "B82002", type: "PRACTICE", name: "Hill Surgery", group: ids.otherPractice },
  ];
  for (const { id, code, type, name, group } of rows) {
    const partOf =
      group === id ? null : { type: "Organisation", id: group, url: null, display: null, identifier: null };
    await source.query(
      `INSERT INTO directory.organisation (id, ods_code, name, aliases, type, types, active, part_of, telecom, addresses,
         version, created_at, updated_at, owner_id, entered_in_error)
       VALUES ($1, $2, $3, '[]', $4, '[]', true, $5, '[]', '[]', 1, now(), now(), $1, false)`,
      [id, code, name, type, partOf && JSON.stringify(partOf)],
    );
    await source.query("INSERT INTO access.membership VALUES ($1, $2, $3)", [id, code, group]);
  }
  return ids;
}

/** Sends one mutation with a new key, and gives its payload. A fault or a refusal fails the test that it is in. */
export async function write(caller: Caller, field: string, input: object, selection: string) {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await caller.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} errors { __typename code message path } } }`,
    { input: { idempotencyKey: v7(), ...input } },
  );
  if (errors) throw new Error(`${field}: ${JSON.stringify(errors)}`);
  if (data[field].errors.length > 0) throw new Error(`${field}: ${JSON.stringify(data[field].errors)}`);
  return data[field];
}
