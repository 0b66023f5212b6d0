import { fold, words } from "../fold.ts";
import type { MatchSearchTermSet, StringComparison, TypedSearchTerm, WildSearchTermSet } from "./ast.ts";

/** A string of a concrete value or a refset field: whole and letter for letter, unless `match:` or `wild:` is written. */
export function holdsText(text: string, { operator, value }: StringComparison): boolean {
  const found = value.some((term) => {
    if (term.kind === "matchSearchTermSet" && !term.matchKeyword) return term.text === text;
    return termTest(term)(fold(text));
  });
  return found === (operator === "=");
}

/** Tests a folded term of a description. */
export function termTest(term: TypedSearchTerm): (folded: string) => boolean {
  return term.kind === "wildSearchTermSet" ? wildTest(term) : matchTest(term);
}

/** Every word of the search begins a word of the term, in any order. A search without a word is looked for as it is. */
function matchTest({ text }: MatchSearchTermSet): (folded: string) => boolean {
  const prefixes = words(text);
  if (prefixes.length === 0) return (folded) => folded.includes(fold(text));
  return (folded) => {
    const found = words(folded);
    return prefixes.every((prefix) => found.some((word) => word.startsWith(prefix)));
  };
}

/** The pieces follow each other from the first character to the last. */
function wildTest({ pieces }: WildSearchTermSet): (folded: string) => boolean {
  const [first = "", ...rest] = pieces.map(fold);
  const last = rest.pop();
  if (last === undefined) return (folded) => folded === first;
  return (folded) => {
    if (!folded.startsWith(first)) return false;
    let at = first.length;
    for (const piece of rest) {
      const found = folded.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return folded.length - last.length >= at && folded.endsWith(last);
  };
}

/** Words that a description must have, as prefixes, if it is to pass; empty if nothing is known. */
export function neededWords(term: TypedSearchTerm): string[] {
  if (term.kind === "matchSearchTermSet") return words(term.text);
  return term.pieces.flatMap((piece, at) => {
    const folded = fold(piece);
    const inWord = at > 0 && /^[\p{L}\p{N}]/u.test(folded);
    return words(folded).slice(inWord ? 1 : 0);
  });
}
