import type { Scope } from "../platform/scope.ts";
import type { Actor } from "./actor.ts";

/** What one caller may see and do in one request. Every store demands it, with each key or each write. */
export interface Access extends Scope {
  readonly actor: Actor;
}
