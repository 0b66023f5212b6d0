import { createHash } from "node:crypto";
import type { MigrationInterface, QueryRunner } from "typeorm";
import type { MigrationClass } from "../platform/database.ts";
import { NO_STATISTICS_OF_WHOLE_VALUES } from "../platform/statistics.ts";
import { facts } from "./facts.ts";
import { sightSql, WORK_OUT_ALL } from "./policy/sight-sql.ts";
import { type Walled, wallSql } from "./walls.ts";

/** After every other migration: the tables must be there. */
const LAST = "1999999999999";

/**
 * Puts the policy into the database, and what else holds for every table. It is named after what it says, so that it
 * runs again whenever the policy, a table or another migration has changed: nobody can add a table and forget the wall.
 */
export function policyMigration(tables: readonly Walled[], others: readonly MigrationClass[]): MigrationClass {
  const sql = [sightSql(), wallSql([...tables, facts]), NO_STATISTICS_OF_WHOLE_VALUES, WORK_OUT_ALL];
  const names = others.map((It) => new It().name ?? It.name);
  const digest = createHash("sha256")
    .update([...sql, ...names].join("\n"))
    .digest("hex")
    .slice(0, 16);
  return class Policy implements MigrationInterface {
    readonly name = `Policy_${digest}_${LAST}`;

    async up(runner: QueryRunner): Promise<void> {
      for (const text of sql) await runner.query(text);
      await runner.query("DELETE FROM public.migration WHERE name LIKE 'Policy\\_%'");
    }

    async down(): Promise<void> {
      throw new Error("A policy is replaced by the next one, and not taken back.");
    }
  };
}
