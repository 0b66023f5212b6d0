import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { carePlanLoaders } from "./care-plan/care-plan.loaders.ts";
import { carePlanResolvers } from "./care-plan/care-plan.resolvers.ts";
import { CarePlanTable } from "./care-plan/care-plan.table.ts";
import { carePlansMigrations } from "./care-plans.migrations.ts";
import { PlanFacts1763903000090 } from "./facts.migrations.ts";
import { goalLoaders } from "./goal/goal.loaders.ts";
import { goalResolvers } from "./goal/goal.resolvers.ts";
import { GoalTable } from "./goal/goal.table.ts";

/** Plans, and the goals that they serve. */
export const carePlans = {
  name: "care-plans",
  resolvers: mergeThings(carePlanResolvers, goalResolvers),
  loaders: (pool: Pool) => ({ ...carePlanLoaders(pool), ...goalLoaders(pool) }),
  tables: [CarePlanTable, GoalTable],
  migrations: [...carePlansMigrations, PlanFacts1763903000090],
};
