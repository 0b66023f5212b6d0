import fc from "fast-check";
import { expect, test } from "vitest";
import { UUID } from "../../src/kernel/page.ts";
import { connect } from "../../src/platform/database.ts";
import { uuidIn } from "../../src/platform/uuid-sql.ts";
import { clusterUrl } from "../database.ts";

const otherForms = (uuid: string): string[] => {
  const digits = uuid.replaceAll("-", "");
  const inFours = digits.match(/.{4}/g)!;
  return [
    digits,
    `{${uuid}}`,
    inFours.join("-"),
    `${inFours.slice(0, 7).join("-")}${inFours[7]}`,
    ` ${uuid}`,
    `${uuid}\n`,
  ];
};

const oneLetterElse = fc
  .tuple(fc.uuid(), fc.nat(35), fc.constantFrom("g", "-", "{", " ", "é", "0", "F", "'"))
  .map(([uuid, at, letter]) => uuid.slice(0, at) + letter + uuid.slice(at + 1));

test("the same text is a UUID to SQL and to TypeScript, and any other form of it is none", async () => {
  const { pool, close } = await connect({ url: clusterUrl("postgres"), entities: [], migrations: [], poolSize: 1 });
  const ask = async (texts: readonly (string | null)[]) => {
    const sql = `SELECT ${uuidIn("given.text")} AS id FROM unnest($1::text[]) WITH ORDINALITY AS given(text, place) ORDER BY place`;
    return (await pool.query<{ id: string | null }>(sql, [texts])).rows.map(({ id }) => id);
  };
  const text = fc.oneof(
    fc.uuid(),
    fc.uuid().map((uuid) => uuid.toUpperCase()),
    oneLetterElse,
    fc.uuid().chain((uuid) => fc.constantFrom(...otherForms(uuid))),
    fc.string().filter((it) => !it.includes("\0")),
  );
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), async (texts) => {
        expect(await ask(texts)).toEqual(texts.map((it) => (UUID.test(it) ? it.toLowerCase() : null)));
      }),
    );
    expect(await ask([null])).toEqual([null]);
  } finally {
    await close();
  }
});
