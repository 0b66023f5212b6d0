import { same } from "../../../fhir-mappings/json.ts";
import type { Model } from "../things.ts";

export interface Merged {
  readonly model: Model;
  /** Fields that were changed here, and stay so. */
  readonly kept: readonly string[];
  /** Fields that were changed on both sides: the sender's value was taken. */
  readonly overruled: readonly string[];
}

/** What the sender changed since last time is taken; what was changed here, and not by the sender, stays. */
export function merge(before: Model, theirs: Model, ours: Model): Merged {
  const kept: string[] = [];
  const overruled: string[] = [];
  const merged: Record<string, unknown> = { ...theirs };
  for (const field of Object.keys(theirs)) {
    const [was, sent, stands] = [before[field], theirs[field], ours[field]];
    if (same(was, stands) || same(sent, stands)) continue;
    if (same(was, sent)) {
      merged[field] = stands;
      kept.push(field);
    } else overruled.push(field);
  }
  return { model: merged as Model, kept, overruled };
}
