import { type ExecutionResult, execute, getOperationAST, parse, validate } from "graphql";
import { afterAll, beforeAll } from "vitest";
import type { Access } from "../../../src/access/access.ts";
import { requestAudit } from "../../../src/access/audit/request-audit.ts";
import { trail } from "../../../src/access/audit/trail.ts";
import { viewers } from "../../../src/access/viewers.ts";
import { withinWalls } from "../../../src/access/within-walls.ts";
import { contexts } from "../../../src/context.ts";
import { fillDemo } from "../../../src/fill-demo.ts";
import { served } from "../../../src/graph.ts";
import type { Role } from "../../../src/kernel/role.ts";
import type { Database } from "../../../src/platform/database.ts";
import { declarationsOf } from "../../../src/platform/plans/declarations.ts";
import { planner } from "../../../src/platform/plans/planner.ts";
import { watching } from "../../../src/platform/statement.ts";
import { loadersOf } from "../../../src/subgraphs.ts";
import { openTerminology } from "../../../src/terminology/open-terminology.ts";
import { testDatabase } from "../../database.ts";

/** Whom a caller is who asks as a person. */
const NOBODY = "00000000-0000-4000-8000-000000000000";

export interface Answered {
  readonly ordinary: ExecutionResult;
  /** Null where there was no plan, or where the plan left the answer to ordinary execution. */
  readonly planned: { readonly data: unknown } | null;
  /** How many statements each cost. */
  readonly statements: { readonly ordinary: number; readonly planned: number };
  /** The patients of whom each told. */
  readonly told: { readonly ordinary: readonly string[]; readonly planned: readonly string[] };
}

export interface BothWays {
  readonly database: Database;
  /** What went wrong in a plan, beyond what ordinary execution is there to tell. */
  readonly failures: unknown[];
  /** Why there was no plan, each time. */
  readonly uncovered: string[];
  as(odsCode: string, role?: Role): Promise<(query: string, variables?: Record<string, unknown>) => Promise<Answered>>;
}

/** The demo's world, whose graph is asked by plan and by ordinary execution, behind both walls. */
export function bothWays(patients: number): BothWays {
  const world = { failures: [], uncovered: [] } as unknown as { -readonly [Key in keyof BothWays]: BothWays[Key] };
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const database = await testDatabase();
    world.database = database;
    await fillDemo(database, { patients, seed: 1, day: "2026-11-22" });
    await database.pool.query("ANALYZE");
    const walled = await withinWalls(database);
    const { terminology, close } = await openTerminology({ pool: database.pool });
    closing.push(close, walled.close);
    const { schema, rooms } = await served(null);
    const loaders = loadersOf(rooms, walled.pool);
    const clock = { now: () => new Date("2026-11-22T12:00:00Z") };
    const asking = () => async () => {
      throw new Error("nothing is asked here");
    };
    const contextOf = contexts({ source: walled.source, loaders, clock, terminology, asking });
    const plan = planner({
      schema,
      pool: walled.pool,
      ...declarationsOf(rooms, loaders),
      after: 0,
      onFailure: (error) => world.failures.push(error),
      onUncovered: ({ message }) => world.uncovered.push(message),
    });
    const accessOf = viewers(database.pool);
    const audit = requestAudit(trail(walled.pool), null, clock);
    world.as = async (organisationOdsCode, role = "CARE_COORDINATOR") => {
      const id = `${role}@${organisationOdsCode}`;
      const access = await accessOf({ kind: "USER", id, name: id, role, organisationOdsCode, personId: NOBODY });
      return async (query, variables = {}) => {
        const document = parse(query);
        const [invalid] = validate(schema, document);
        if (invalid) throw invalid;
        const told = { ordinary: new Set<string>(), planned: new Set<string>() };
        const scoped = (into: Set<string>): Access => ({ ...access, disclose: (patient) => void into.add(patient) });
        const operation = getOperationAST(document)!;
        const context = contextOf(scoped(told.planned), audit);
        const statements = { ordinary: 0, planned: 0 };
        const answer = await watching(
          () => statements.planned++,
          () => plan({ source: query, document, operation, variables, context, scope: context.access }),
        );
        const contextValue = contextOf(scoped(told.ordinary), audit);
        const ordinary = await watching(
          () => statements.ordinary++,
          async () => execute({ schema, document, variableValues: variables, contextValue }),
        );
        return {
          statements,
          ordinary: JSON.parse(JSON.stringify(ordinary)) as ExecutionResult,
          planned: answer && { data: "text" in answer ? JSON.parse(answer.text) : answer.value },
          told: { ordinary: [...told.ordinary].sort(), planned: [...told.planned].sort() },
        };
      };
    };
  });
  afterAll(() => Promise.all(closing.map((close) => close())));
  return world;
}
