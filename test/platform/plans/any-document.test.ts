import fc from "fast-check";
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { expect, test } from "vitest";
import { served } from "../../../src/graph.ts";
import { bothWays } from "./both-ways.ts";

const world = bothWays(12);
const NETWORK = "U99001";
const RUNS = 100;

const { schema } = await served(null);

/** A document over the schema, made of choices. Fields that ask for arguments unknown here are left out. */
function documentOf(schema: GraphQLSchema, ids: ReadonlyMap<string, readonly string[]>, choices: readonly number[]) {
  let at = 0;
  const below = (limit: number): number => choices[at++ % choices.length]! % limit;
  const chance = (outOf: number) => below(outOf) === 0;
  const oneOf = <Thing>(things: readonly Thing[]): Thing => things[below(things.length)]!;
  const idFor = (type: string) => oneOf(ids.get(type) ?? ["0"]);

  /** One condition, of those whose values are known by their types. */
  const filterOf = (type: GraphQLInputObjectType): string => {
    const conditions = Object.values(type.getFields()).flatMap(({ name, type }) => {
      const [wanted, isList] = [getNamedType(type), isListType(getNullableType(type))];
      const value = isEnumType(wanted) ? wanted.getValues()[0]!.name : VALUES[wanted.name];
      return value === undefined ? [] : [`{ ${name}: ${isList ? `[${value}]` : value} }`];
    });
    return conditions.length === 0 ? "{}" : oneOf(conditions);
  };

  const argumentsOf = (field: GraphQLField<unknown, unknown>, type: string): string | null => {
    const given: string[] = [];
    for (const argument of field.args) {
      const named = getNamedType(argument.type);
      if (argument.name === "id") given.push(`id: "${idFor(type)}"`);
      else if (argument.name === "by" && isInputObjectType(named) && "id" in named.getFields())
        given.push(`by: { id: "${idFor(type)}" }`);
      else if (argument.name === "first") given.push(`first: ${1 + below(5)}`);
      else if (argument.name === "orderBy" && isEnumType(named) && chance(2))
        given.push(`orderBy: ${oneOf(named.getValues()).name}`);
      else if (argument.name === "filter" && isInputObjectType(named) && chance(2))
        given.push(`filter: ${filterOf(named)}`);
      else if (isRequiredArgument(argument)) return null;
    }
    return given.length > 0 ? `(${given.join(", ")})` : "";
  };

  const selectionOf = (type: GraphQLObjectType, depth: number): string => {
    const fields = Object.values(type.getFields()).filter(
      (field) => !LEFT_OUT.has(field.name) && (depth > 0 || isLeafType(getNamedType(field.type))),
    );
    const chosen = fields.length === 0 ? [] : Array.from({ length: 1 + below(4) }, () => oneOf(fields));
    const selected = chosen.flatMap((field, at) => {
      const named = getNamedType(field.type);
      const args = argumentsOf(field, named.name);
      if (args === null) return [];
      const text = `f${at}: ${field.name}${args}${chance(20) ? " @skip(if: false)" : ""}`;
      if (isLeafType(named)) return [text];
      return isObjectType(named) ? [`${text} ${selectionOf(named, depth - 1)}`] : [];
    });
    return `{ ${["__typename", ...selected].join(" ")} }`;
  };
  return selectionOf(schema.getQueryType()!, 4);
}

const VALUES: Readonly<Record<string, string>> = { Boolean: "true", DateTime: `"2026-11-22"`, Date: `"2026-11-22"` };

const LEFT_OUT = new Set(["fhir", "record"]);

/** The ids of each entity that a list of the graph gives. */
async function idsOf(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await world.database.pool.query<{ type: string; ids: string[] }>(
    `SELECT 'Patient' AS type, array_agg(id::text) AS ids FROM patients.patient UNION ALL
     SELECT 'CarePlan', array_agg(id::text) FROM care_plans.care_plan UNION ALL
     SELECT 'Goal', array_agg(id::text) FROM care_plans.goal UNION ALL
     SELECT 'CareTeam', array_agg(id::text) FROM care_teams.care_team UNION ALL
     SELECT 'Referral', array_agg(id::text) FROM referrals.referral UNION ALL
     SELECT 'Activity', array_agg(id::text) FROM activity.activity UNION ALL
     SELECT 'Organisation', array_agg(id::text) FROM directory.organisation`,
  );
  return new Map(rows.map(({ type, ids }) => [type, ids]));
}

test("any document has one answer, by a plan or without", { timeout: 120_000 }, async () => {
  const ids = await idsOf();
  const ask = await world.as(NETWORK);
  let planned = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(999), { minLength: 50, maxLength: 150 }), async (choices) => {
      const document = documentOf(schema, ids, choices);
      const both = await ask(document);
      expect(world.failures).toEqual([]);
      if (both.planned === null) return;
      planned++;
      expect({ document, data: both.planned.data, errors: undefined }).toEqual({ document, ...both.ordinary });
      expect(both.told.ordinary).toEqual(expect.arrayContaining([...both.told.planned]));
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  // Of the others, most ask for something that is only code.
  expect(planned).toBeGreaterThan(RUNS / 4);
});
