import type { Bound, SharedLoader } from "../platform/loaders.ts";
import type { WriteContext } from "../platform/writes.ts";
import type { Access } from "./access.ts";

/** What every resolver is given: who asks, and what is bound to them. */
export interface Context<Loaders extends object = Record<string, SharedLoader<never, unknown>>> {
  readonly access: Access;
  readonly loaders: Bound<Loaders>;
  readonly write: WriteContext;
}
