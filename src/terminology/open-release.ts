import { assemble } from "./assemble/assemble.ts";
import type { Image } from "./image/image.ts";
import { releaseInfo } from "./release-info.ts";
import { takeInventory } from "./rf2/inventory.ts";
import { type ReadOptions, readRelease } from "./rf2/read-release.ts";
import { openSource } from "./rf2/source.ts";

/** Reads RF2 zips or folders straight into memory, without a database: for tests, tools and measurements. */
export async function imageOf(paths: readonly string[], options: ReadOptions = {}): Promise<Image> {
  const sources = await Promise.all(paths.map(openSource));
  try {
    const inventory = takeInventory(sources);
    const rows = await readRelease(inventory, options);
    return assemble(rows, releaseInfo(inventory, rows));
  } finally {
    for (const source of sources) source.close();
  }
}
