import type { Coding } from "../kernel/coding.ts";

/** A coding somewhere in a model, with the path that leads to it. */
export interface RecordedCoding {
  readonly path: readonly string[];
  readonly coding: Coding;
}

/** A coding is told by its shape: `system`, `code` and `display`. */
export const isCoding = (value: object): value is Coding => "code" in value && "display" in value && "system" in value;

export function recordedCodings(value: unknown, path: readonly string[] = []): readonly RecordedCoding[] {
  if (typeof value !== "object" || value === null) return [];
  if (isCoding(value)) return [{ path, coding: value }];
  return Object.entries(value).flatMap(([key, part]) => recordedCodings(part, [...path, key]));
}

/** The same model with the release of every coding; null, unverified, for one that has none and is given none. */
export const withReleases = <Model>(model: Model, releases: ReadonlyMap<Coding, string | null>): Model =>
  rebuilt(model, releases) as Model;

function rebuilt(value: unknown, releases: ReadonlyMap<Coding, string | null>): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (isCoding(value)) return { ...value, release: releases.get(value) ?? value.release ?? null };
  if (Array.isArray(value)) return value.map((part) => rebuilt(part, releases));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rebuilt(part, releases)]));
}
