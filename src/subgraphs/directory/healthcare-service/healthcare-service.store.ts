import type { Pool } from "pg";
import { type Listing, pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { HealthcareServiceTable } from "./healthcare-service.table.ts";

/** What a concept's codings must contain to have the code that is asked for. */
const CODE = "jsonb_build_array(jsonb_build_object('code', $::text))";

const coded = (column: string) => `${column} @> jsonb_build_array(jsonb_build_object('codings', ${CODE}))`;

/** Every word that was typed is the beginning of one of the service's own. */
const hasWords = `(SELECT coalesce(bool_and(strpos(t.words, ' ' || word) > 0), true)
  FROM regexp_split_to_table(trim(platform.fold($::text)), ' +') AS word)`;

/** A service that names no area serves everywhere. */
const serves = `(jsonb_array_length(t.coverage_areas) = 0 OR EXISTS (
  SELECT FROM jsonb_array_elements(t.coverage_areas) area WHERE area->>'display' = ANY ($::text[])))`;

const listing: Listing = {
  filters: {
    name: "strpos(' ' || t.sort_name, ' ' || platform.fold($::text)) > 0",
    providedBy: "t.provided_by->>'id' = $::text",
    category: coded("t.categories"),
    type: coded("t.types"),
    what: hasWords,
    areas: serves,
    age: "coalesce(t.minimum_age, 0) <= $::integer AND coalesce(t.maximum_age, 200) >= $::integer",
    hasPlaces: "(coalesce(t.places, 1) > 0) = $::boolean",
    active: "coalesce(t.active, true) = $::boolean",
  },
  orders: {
    NAME: { by: "t.sort_name", type: "text" },
    SHORTEST_WAIT: { by: "coalesce(t.wait_weeks, 9999)", type: "integer" },
  },
};

/** Every read of services. */
export const healthcareServiceStore = (pool: Pool) => ({
  byIds: one(pool, HealthcareServiceTable),
  ofOrganisations: pages(pool, HealthcareServiceTable, { ...listing, where: "t.provided_by->>'id' = k.key" }),
  all: pages(pool, HealthcareServiceTable, listing),
});
