import { fold, words } from "../fold.ts";
import type { Snapshot } from "../snapshot.ts";
import type { AltIdentifier } from "./ast.ts";

/** The scheme whose concept has the alias for a word of a description, such as "LOINC" of |LOINC Code System|. */
export function schemeOf(snapshot: Snapshot, { schemeAlias }: AltIdentifier): string | undefined {
  const alias = fold(schemeAlias);
  return snapshot.identifiers.schemes.find((scheme) => termsOf(snapshot, scheme).some((term) => named(term, alias)));
}

const named = (term: string, alias: string): boolean => fold(term) === alias || words(term).includes(alias);

function termsOf({ concepts, descriptions }: Snapshot, scheme: string): string[] {
  const concept = concepts.ordinalOf(scheme);
  if (concept < 0) return [];
  const terms: string[] = [];
  for (let at = descriptions.starts[concept]!; at < descriptions.starts[concept + 1]!; at++) {
    if (descriptions.isActive(at)) terms.push(descriptions.term(at));
  }
  return terms;
}
