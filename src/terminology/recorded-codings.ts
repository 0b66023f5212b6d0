import type { Coding } from "../kernel/coding.ts";

/** A coding somewhere in a model, with the path that leads to it. */
export interface RecordedCoding {
  readonly path: readonly string[];
  readonly coding: Coding;
}

/** A coding is told by its shape: `system`, `code` and `display`. */
export const isCoding = (value: object): value is Coding => "code" in value && "display" in value && "system" in value;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

export function recordedCodings(value: unknown): readonly RecordedCoding[] {
  const found: RecordedCoding[] = [];
  const path: string[] = [];
  const visit = (node: object): void => {
    if (isCoding(node)) return void found.push({ path: [...path], coding: node });
    for (const key of Object.keys(node)) {
      const part = (node as Readonly<Record<string, unknown>>)[key];
      if (!isObject(part)) continue;
      path.push(key);
      visit(part);
      path.pop();
    }
  };
  if (isObject(value)) visit(value);
  return found;
}

/** What a coding's release comes to; null, unverified, for one that has none and is given none. */
export const releaseOf = (coding: Coding, releases: ReadonlyMap<Coding, string | null>): string | null =>
  releases.get(coding) ?? coding.release ?? null;

/** The same model with the release of every coding. */
export const withReleases = <Model>(model: Model, releases: ReadonlyMap<Coding, string | null>): Model =>
  rebuilt(model, releases) as Model;

function rebuilt(value: unknown, releases: ReadonlyMap<Coding, string | null>): unknown {
  if (!isObject(value) || value instanceof Date) return value;
  if (isCoding(value)) return { ...value, release: releaseOf(value, releases) };
  if (Array.isArray(value)) return value.map((part) => rebuilt(part, releases));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rebuilt(part, releases)]));
}
