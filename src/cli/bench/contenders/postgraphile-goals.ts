import { type PgResource, type PgSelectSingleStep, TYPES } from "postgraphile/@dataplan/pg";
import { extendSchema } from "postgraphile/utils";

/** The goals of a plan in the plan's order: references in JSON, which PostGraphile cannot follow by itself. */
export const planGoals = extendSchema(({ sql, pgResources }) => ({
  typeDefs: "extend type CarePlan { planGoals: [Goal!]! }",
  objects: {
    CarePlan: {
      plans: {
        planGoals: ($plan: PgSelectSingleStep) => {
          const $goals = (pgResources.goal as PgResource).find();
          const references = sql`jsonb_array_elements(${$goals.placeholder($plan.get("goals"), TYPES.jsonb)})`;
          const id = sql`${$goals.alias}.id`;
          $goals.where(sql`${id} IN (SELECT (r->>'id')::uuid FROM ${references} r)`);
          const places = sql`${references} WITH ORDINALITY AS r(it, place)`;
          $goals.orderBy({
            fragment: sql`(SELECT place FROM ${places} WHERE (r.it->>'id')::uuid = ${id})`,
            codec: TYPES.int,
            direction: "ASC",
          });
          return $goals;
        },
      },
    },
  },
}));
