import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "../src/platform/embedded-postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The maintenance database of the run's own cluster. */
    clusterUrl: string;
  }
}

/** One cluster for the whole run; each test file makes its own databases in it. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), "ccg-test-"));
  const cluster = await startEmbeddedPostgres({ folder, durable: false });
  project.provide("clusterUrl", cluster.url("postgres"));
  return async () => {
    await cluster.stop();
    await removeEmbeddedPostgres(folder);
  };
};
