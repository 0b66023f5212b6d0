import { Engine } from "../../src/terminology/engine/engine.ts";
import { openSnapshot } from "../../src/terminology/image/snapshot-view.ts";
import { imageOf } from "../../src/terminology/open-release.ts";
import { miniRelease } from "./mini-release.ts";
import type { ReleaseBuilder } from "./release-builder.ts";

export async function engineOf(...builders: readonly ReleaseBuilder[]): Promise<Engine> {
  const folders = await Promise.all(builders.map((builder) => builder.write()));
  return new Engine(openSnapshot(await imageOf(folders)));
}

export const miniEngine = (): Promise<Engine> => engineOf(miniRelease());
