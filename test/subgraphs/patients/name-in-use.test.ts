import fc from "fast-check";
import { expect, test } from "vitest";
import { displayName, nameInUse } from "../../../src/kernel/name-in-use.ts";
import type { HumanName } from "../../../src/kernel/person.ts";
import { migrate } from "../../../src/platform/migrations.ts";
import { platformMigrations } from "../../../src/platform/platform.migrations.ts";
import { emptyDatabase } from "../../database.ts";

const uses = ["USUAL", "OFFICIAL", "TEMP", "NICKNAME", "ANONYMOUS", "OLD", "MAIDEN", null] as const;
const name = fc.record<HumanName>({
  use: fc.constantFrom(...uses),
  text: fc.option(fc.string()),
  family: fc.option(fc.constantFrom("Okafor", "Ng", "O'Neil")),
  given: fc.array(fc.constantFrom("Ada", "Zoë", "")),
  prefix: fc.constant([]),
  suffix: fc.constant([]),
  period: fc.constant(null),
});

test("the database searches and orders by the same name that people see", async () => {
  const database = await emptyDatabase({ entities: [], migrations: platformMigrations });
  await migrate(database);
  const lists = fc.sample(fc.array(name, { maxLength: 4 }), 500);
  const { rows } = await database.pool.query<{ place: number; chosen: HumanName | null }>(
    `SELECT place::int, platform.name_in_use(names) AS chosen
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS all_of(names, place) ORDER BY place`,
    [JSON.stringify(lists)],
  );
  expect(rows.map(({ chosen }) => chosen)).toEqual(lists.map(nameInUse));
});

test("a folded name has no accents, no capitals and no apostrophes, whatever alphabet it came from", async () => {
  const database = await emptyDatabase({ entities: [], migrations: platformMigrations });
  await migrate(database);
  const folded = async (text: string) =>
    (await database.pool.query<{ folded: string }>("SELECT platform.fold($1) AS folded", [text])).rows[0]?.folded;
  const cases = { Ångström: "angstrom", "O’Şullivan-Łuk": "osullivan luk", Strauß: "strauss", Þóra: "thora" };
  for (const [text, expected] of Object.entries(cases)) expect(await folded(text)).toBe(expected);
});

test("a name is shown as its source writes it, or else put together from its parts", () => {
  const parts = {
    use: null,
    text: null,
    family: "Ng",
    given: ["Ada", "Mei"],
    prefix: ["Dr"],
    suffix: ["OBE"],
    period: null,
  };
  expect(displayName([parts])).toBe("Dr Ada Mei Ng OBE");
  expect(displayName([{ ...parts, text: "Ng Ada" }])).toBe("Ng Ada");
  expect(displayName([])).toBe("(no name recorded)");
});
