import type { Scope } from "../platform/scope.ts";
import type { Actor } from "./actor.ts";

/** What one caller may see and do in one request. Every store demands it, with each key or each write. */
export interface Access extends Scope {
  readonly actor: Actor;
  readonly organisation: string;
  /** To be called when the actor has been given a right of their own: the next request asks for it. */
  readonly forget: () => void;
}
