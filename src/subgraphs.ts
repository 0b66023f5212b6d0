import type { Pool } from "pg";
import { accessMigrations } from "./access/access.migrations.ts";
import { applicationsMigrations } from "./access/applications/applications.migrations.ts";
import { policyMigration } from "./access/policy.migrations.ts";
import { redactionLoaders } from "./access/redaction.ts";
import { fhir } from "./fhir/index.ts";
import { platformMigrations } from "./platform/platform.migrations.ts";
import type { Room } from "./platform/room.ts";
import { activity } from "./subgraphs/activity/index.ts";
import { analytics } from "./subgraphs/analytics/index.ts";
import { assessments } from "./subgraphs/assessments/index.ts";
import { audit } from "./subgraphs/audit/index.ts";
import { carePlans } from "./subgraphs/care-plans/index.ts";
import { careTeams } from "./subgraphs/care-teams/index.ts";
import { caseloads } from "./subgraphs/caseloads/index.ts";
import { consents } from "./subgraphs/consents/index.ts";
import { directory } from "./subgraphs/directory/index.ts";
import { events } from "./subgraphs/events/index.ts";
import { patients } from "./subgraphs/patients/index.ts";
import { referrals } from "./subgraphs/referrals/index.ts";
import { terminology } from "./subgraphs/terminology/index.ts";

/** The subgraphs: the only place where they all meet. */
export const rooms: readonly Room[] = [
  directory,
  patients,
  consents,
  carePlans,
  careTeams,
  referrals,
  activity,
  assessments,
  caseloads,
  events,
  analytics,
  audit,
  terminology,
  fhir,
];

export const entities = rooms.flatMap(({ tables }) => tables.map(({ entity }) => entity));

const changes = [
  ...platformMigrations,
  ...accessMigrations,
  ...applicationsMigrations,
  ...rooms.flatMap(({ migrations }) => migrations),
];

export const tables = rooms.flatMap(({ tables }) => tables);

/** The policy comes last, over every table that there is. */
export const migrations = [...changes, policyMigration(tables, changes)];

/** Every loader of the rooms given, under its own name. Two of one name would hide each other, so that is refused. */
export function loadersOf(chosen: readonly Room[], pool: Pool) {
  const loaders: ReturnType<Room["loaders"]> = { ...redactionLoaders(pool) };
  for (const { name, loaders: of } of chosen) {
    for (const [loader, value] of Object.entries(of(pool))) {
      if (loader in loaders) throw new Error(`${name} brings a second loader named ${loader}`);
      Object.assign(loaders, { [loader]: value });
    }
  }
  return loaders;
}
