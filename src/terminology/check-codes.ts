import { type Coding, SNOMED } from "../kernel/coding.ts";
import { accept, type Decision, type Refusal, refuse } from "../kernel/refusal.ts";
import { type Place, places, requiredAt } from "./places.ts";
import { type RecordedCoding, recordedCodings, releaseOf, withReleases } from "./recorded-codings.ts";
import type { InvalidReason, Suggestion, Terminology, Verdict } from "./terminology.ts";

/**
 * Checks every SNOMED CT coding of a model on its way into a table. A code that is known to be wrong, or out of place,
 * is refused with the reason and what may have been meant; one that cannot be checked is stored with `release` null,
 * visibly unverified; unless a remote server is silent about a place that requires a value set, since whoever relies on
 * one wants it asked (design: a write that needs an answer is refused). What `before`, the row as it stands, holds already is not judged again: it was valid then.
 */
export const codeChecker =
  (terminology: Terminology, all: readonly Place[] = places) =>
  async <Model>(model: Model, table?: string, before?: object): Promise<Decision<Model>> => {
    const known = releasesIn(before);
    const recorded = recordedCodings(model);
    const judged = recorded.filter(({ coding }) => coding.system === SNOMED && coding.code !== null);
    const verdicts = await Promise.all(judged.map((it) => verdictOn(terminology, it, requiredIn(table, it, all))));
    const refusals: Refusal[] = [];
    const releases = new Map<Coding, string | null>();
    judged.forEach(({ coding, path }, i) => {
      const verdict = verdicts[i]!;
      if (verdict.verdict === "VALID") releases.set(coding, coding.release ?? verdict.release);
      else if (known.has(coding.code!)) releases.set(coding, known.get(coding.code!)!);
      else if (verdict.verdict === "INVALID") refusals.push(invalidCode(path, verdict));
      else if (terminology.mode === "remote" && requiredIn(table, judged[i]!, all).length > 0) {
        refusals.push(invalidCode(path, { ...verdict, reason: "UNANSWERED", suggestions: [] }));
      }
    });
    if (refusals.length > 0) return refuse(...refusals);
    const isAsItWas = recorded.every(({ coding }) => coding.release === releaseOf(coding, releases));
    return accept(isAsItWas ? model : withReleases(model, releases));
  };

const requiredIn = (table: string | undefined, { path }: RecordedCoding, all: readonly Place[]) =>
  table === undefined ? [] : requiredAt(table, path, all);

/** A value set that this release cannot evaluate leaves the verdict on the code itself as it is. */
export async function verdictOn(
  terminology: Terminology,
  { coding }: RecordedCoding,
  required: readonly Place[],
): Promise<Verdict> {
  const given = { code: coding.code ?? "", display: coding.display };
  const verdict = await terminology.validate(given);
  if (verdict.verdict !== "VALID") return verdict;
  for (const { valueSet } of required) {
    const placed = await terminology.validate(given, { valueSet });
    if (placed.verdict === "INVALID") return placed;
  }
  return verdict;
}

const releasesIn = (before: object | undefined): ReadonlyMap<string, string | null> =>
  new Map(
    recordedCodings(before).flatMap(({ coding: { system, code, release } }) =>
      system === SNOMED && code !== null ? [[code, release ?? null] as const] : [],
    ),
  );

interface Condemned {
  readonly reason: InvalidReason | "UNANSWERED";
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
}

function invalidCode(path: readonly string[], { reason, message, suggestions }: Condemned): Refusal {
  return {
    __typename: "InvalidCode",
    code: "INVALID_CODE",
    message,
    path: ["input", ...path, "code"],
    reason,
    suggestions: suggestions.map(({ code, display }) => ({ ...unchecked, system: SNOMED, code, display })),
  };
}

const unchecked = { version: null, release: null };
