import type { Pool } from "pg";
import { vi } from "vitest";
import { activate } from "../../src/terminology/store/activation.ts";
import { loadRelease } from "../../src/terminology/store/load-release.ts";
import { miniRelease } from "./mini-release.ts";
import type { ReleaseBuilder } from "./release-builder.ts";

/** Loads an invented release and activates it, as the command line does; gives its id. */
export async function activateRelease(pool: Pool, builder: ReleaseBuilder = miniRelease(), date = "20260101") {
  const { release } = await loadRelease(pool, [await builder.write(date)]);
  await activate(pool, release.id);
  return release.id;
}

/** Waits until a running server answers from this release. */
export async function untilServed(graphqlUrl: string, releaseId: string): Promise<void> {
  const url = graphqlUrl.replace(/\/graphql$/, "/ready");
  await vi.waitFor(async () => {
    const { terminology } = (await (await fetch(url)).json()) as { terminology: { release?: string } };
    if (terminology.release !== releaseId) throw new Error("another release answers");
  }, 10_000);
}
