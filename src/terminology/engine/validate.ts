import { parseConceptId } from "../../kernel/sct-id.ts";
import { EclRefusal } from "../ecl/refusal.ts";
import { EclSyntaxError } from "../ecl/syntax-error.ts";
import { fold } from "../fold.ts";
import type { CodingToValidate, Expectation, InvalidReason, Suggestion, Verdict } from "../terminology.ts";
import { reasonOf } from "./answers.ts";
import type { Engine } from "./engine.ts";
import { replacementsOf } from "./replacements.ts";

const MOST_SUGGESTIONS = 5;

/** What the digits alone say; undefined where they are sound. */
export function condemnedByDigits(code: string): Verdict | undefined {
  const parsed = parseConceptId(code);
  if (parsed.ok) return undefined;
  const { message, repair } = parsed.fault;
  const because = "the digits that a spreadsheet lost";
  const suggestions = repair === undefined ? [] : [{ code: repair, display: null, because }];
  return { verdict: "INVALID", release: null, reason: reasonOf(parsed.fault), message, suggestions };
}

export function validate(engine: Engine, coding: CodingToValidate, { valueSet }: Expectation = {}): Verdict {
  const { snapshot, terms } = engine;
  const { code } = coding;
  const condemned = condemnedByDigits(code);
  if (condemned !== undefined) return withTerms(engine, condemned);
  const ordinal = snapshot.concepts.ordinalOf(code);
  if (ordinal === -1) {
    return invalid(engine, "UNKNOWN_CONCEPT", `${code} is not a concept of ${snapshot.release.version}`, []);
  }
  if (!snapshot.concepts.isActive(ordinal)) {
    const suggestions = replacementsOf(snapshot, terms, ordinal).map(({ concept, association }) => ({
      code: concept.id,
      display: concept.display,
      because: association,
    }));
    return invalid(engine, "INACTIVE", `${code} |${terms.display(ordinal)}| is inactive`, suggestions);
  }
  const inSet = valueSet === undefined ? true : memberOf(engine, valueSet, ordinal);
  if (typeof inSet === "string") return { verdict: "UNKNOWN", message: inSet };
  if (!inSet) {
    const message = `${code} |${terms.display(ordinal)}| is not in the value set ${valueSet}`;
    return invalid(engine, "OUTSIDE_VALUE_SET", message, alternatives(engine, coding, ordinal, valueSet!));
  }
  return {
    verdict: "VALID",
    release: snapshot.release.id,
    concept: terms.summary(ordinal),
    warnings: displayWarnings(engine, coding, ordinal),
  };
}

function invalid(engine: Engine, reason: InvalidReason, message: string, suggestions: readonly Suggestion[]): Verdict {
  const { id } = engine.snapshot.release;
  return { verdict: "INVALID", release: id, reason, message, suggestions: suggestions.slice(0, MOST_SUGGESTIONS) };
}

/** A repair is worth suggesting with its term, and not at all where the release does not hold it. */
function withTerms({ snapshot, terms }: Engine, verdict: Verdict): Verdict {
  if (verdict.verdict !== "INVALID") return verdict;
  const suggestions = verdict.suggestions.flatMap((suggestion) => {
    const ordinal = snapshot.concepts.ordinalOf(suggestion.code);
    return ordinal === -1 ? [] : [{ ...suggestion, display: terms.display(ordinal) }];
  });
  return { ...verdict, suggestions };
}

/** The reason, as text, where the release cannot evaluate the value set. */
function memberOf(engine: Engine, valueSet: string, ordinal: number): boolean | string {
  try {
    return engine.ecl.evaluate(valueSet).has(ordinal);
  } catch (error) {
    if (!(error instanceof EclRefusal || error instanceof EclSyntaxError)) throw error;
    return `the value set ${valueSet} cannot be evaluated: ${error.message}`;
  }
}

/** Concepts of the value set that are called alike. */
function alternatives(engine: Engine, { display }: CodingToValidate, ordinal: number, valueSet: string): Suggestion[] {
  const because = "is in the value set and called alike";
  for (const text of new Set([display ?? "", engine.terms.display(ordinal)])) {
    if (text === "") continue;
    const { hits } = engine.search({ text, within: valueSet, count: MOST_SUGGESTIONS });
    if (hits.length > 0) return hits.map(({ concept }) => ({ code: concept.id, display: concept.display, because }));
  }
  return [];
}

function displayWarnings({ snapshot, terms }: Engine, { code, display }: CodingToValidate, ordinal: number): string[] {
  if (display === undefined || display === null || display.trim() === "") return [];
  const { descriptions } = snapshot;
  const wanted = fold(display).trim();
  let outdated = false;
  for (let index = descriptions.starts[ordinal]!; index < descriptions.starts[ordinal + 1]!; index++) {
    if (descriptions.type(index) === "definition" || fold(descriptions.term(index)) !== wanted) continue;
    if (descriptions.isActive(index)) return [];
    outdated = true;
  }
  const now = `${code} is |${terms.display(ordinal)}|`;
  return [outdated ? `"${display}" is no longer a term of it: ${now}` : `"${display}" is not a term of it: ${now}`];
}
