import { codesOnly } from "../codes-only.ts";
import type { LoadedSnapshot } from "../image/snapshot-view.ts";
import type { Answer, ConceptSummary, Terminology } from "../terminology.ts";
import { answered, eclAnswer, pageOf, refused, refusedId } from "./answers.ts";
import { conceptDetail } from "./concept-detail.ts";
import { Engine } from "./engine.ts";
import { associationsOf, mapTargetsOf, refsetsOf } from "./refset-answers.ts";
import { replacementsOf } from "./replacements.ts";
import { validate } from "./validate.ts";

/** The engine over whatever release is active when a question comes; digits only until there is one. */
export function localTerminology(current: () => LoadedSnapshot | undefined): Terminology {
  const engines = new WeakMap<LoadedSnapshot, Engine>();

  function engine(): Engine | undefined {
    const snapshot = current();
    if (snapshot === undefined) return undefined;
    const known = engines.get(snapshot) ?? new Engine(snapshot);
    engines.set(snapshot, known);
    return known;
  }

  async function ask<T>(work: (engine: Engine) => Answer<T>, without: () => Promise<Answer<T>>): Promise<Answer<T>> {
    const ready = engine();
    return ready === undefined ? without() : eclAnswer(() => work(ready));
  }

  /** The usual question: about one concept, which the release must hold. */
  const about = <T>(id: string, work: (engine: Engine, ordinal: number) => T, without: () => Promise<Answer<T>>) =>
    ask((ready) => {
      const { concepts, release } = ready.snapshot;
      const ordinal = concepts.ordinalOf(id);
      return ordinal === -1 ? refusedId(id, release.version) : answered(work(ready, ordinal), release.id);
    }, without);

  return {
    get mode() {
      return current() === undefined ? "codes-only" : "engine";
    },
    status() {
      const release = current()?.release;
      if (release === undefined) return codesOnly.status();
      return { ready: true, release: release.id, version: release.version };
    },
    lookup: (id) =>
      about(
        id,
        ({ snapshot, terms }, ordinal) => conceptDetail(snapshot, terms, ordinal),
        () => codesOnly.lookup(id),
      ),
    summaries: (ids) =>
      ask(
        ({ snapshot, terms }) => {
          const summary = (id: string): ConceptSummary | null => {
            const ordinal = snapshot.concepts.ordinalOf(id);
            return ordinal === -1 ? null : terms.summary(ordinal);
          };
          return answered(ids.map(summary), snapshot.release.id);
        },
        () => codesOnly.summaries(ids),
      ),
    subsumes: (a, b) =>
      ask(
        (ready) => {
          const { release, concepts } = ready.snapshot;
          const outcome = ready.subsumes(a, b);
          if (outcome !== undefined) return answered(outcome, release.id);
          return refusedId(concepts.ordinalOf(a) === -1 ? a : b, release.version);
        },
        () => codesOnly.subsumes(a, b),
      ),
    ancestors: (id) =>
      about(
        id,
        (ready, ordinal) => Array.from(ready.ancestors(ordinal), ready.snapshot.concepts.idOf),
        () => codesOnly.ancestors(id),
      ),
    descendants: (id, page) =>
      about(
        id,
        (ready, ordinal) => pageOf(ready.descendants(ordinal), page, ready.snapshot.concepts.idOf),
        () => codesOnly.descendants(id, page),
      ),
    refsetsOf: (id) =>
      about(
        id,
        ({ snapshot, terms }, ordinal) => refsetsOf(snapshot, terms, ordinal),
        () => codesOnly.refsetsOf(id),
      ),
    membersOf: (refsetId, page) =>
      ask(
        ({ snapshot }) => {
          const refset = snapshot.refsets.find(refsetId);
          const { id, version } = snapshot.release;
          if (refset === undefined) return refused("UNKNOWN_REFSET", `${refsetId} is no reference set of ${version}`);
          return answered(pageOf(refset.members, page, snapshot.concepts.idOf), id);
        },
        () => codesOnly.membersOf(refsetId, page),
      ),
    historyOf: (id) =>
      about(
        id,
        ({ snapshot, terms }, at) => associationsOf(snapshot, terms, at),
        () => codesOnly.historyOf(id),
      ),
    replacements: (id) =>
      about(
        id,
        ({ snapshot, terms }, at) => replacementsOf(snapshot, terms, at),
        () => codesOnly.replacements(id),
      ),
    mapTargets: (id, refsetId) =>
      about(
        id,
        ({ snapshot }, at) => mapTargetsOf(snapshot, at, refsetId),
        () => codesOnly.mapTargets(id, refsetId),
      ),
    search: (request) =>
      ask(
        (ready) => answered(ready.search(request), ready.snapshot.release.id),
        () => codesOnly.search(request),
      ),
    evaluateEcl: (ecl, page) =>
      ask(
        ({ snapshot, ecl: evaluator }) =>
          answered(pageOf(evaluator.evaluate(ecl).toArray(), page, snapshot.concepts.idOf), snapshot.release.id),
        () => codesOnly.evaluateEcl(ecl, page),
      ),
    async validate(coding, expectation) {
      const ready = engine();
      return ready === undefined ? codesOnly.validate(coding, expectation) : validate(ready, coding, expectation);
    },
  };
}
