import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { type Binaries, findBinaries } from "./binaries.ts";
import { type Home, homeIn, openHome } from "./home.ts";
import { type ClusterOptions, initialise } from "./initialise.ts";
import { type ServerUser, serverUser } from "./server-user.ts";

/** A cluster that can be started. */
export interface Prepared {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly user: ServerUser;
  /** It was made just now. */
  readonly isNew: boolean;
}

const prepareIn = async (folder: string, options: ClusterOptions): Promise<Prepared> => {
  const existing = homeIn(await realpath(folder).catch(() => resolve(folder)));
  const user = await serverUser(existing.data);
  const binaries = await findBinaries(user);
  const home = await openHome(folder, user);
  return { home, binaries, user, isNew: await initialise(home, binaries, user, options) };
};

const UNDER_WAY = Symbol.for("care-coordination-graph.preparing");
/** What this process has under way, whichever copy of this module began it: the one ahead of a build, or the build's. */
const shared = globalThis as { [UNDER_WAY]?: Map<string, Promise<Prepared>> };

/** Finds what a cluster in this folder needs, and makes it where there is none. */
export const prepare = (folder: string, options: ClusterOptions): Promise<Prepared> => {
  shared[UNDER_WAY] ??= new Map();
  const underWay = shared[UNDER_WAY];
  const begun = underWay.get(folder);
  if (begun) return begun;
  const preparing = prepareIn(folder, options).finally(() => underWay.delete(folder));
  underWay.set(folder, preparing);
  return preparing;
};
