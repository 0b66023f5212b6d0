import type { ConceptFilter, DefinitionStatusToken } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { conceptChoice, equality, sharedFilter } from "./parse-filters.ts";
import { oneOrSet } from "./parse-values.ts";

const SHARED = ["moduleid", "effectivetime", "active"];
const WORDS = new Set([...SHARED, "definitionstatus", "definitionstatusid"]);

export const isConceptFilterWord = (word: string): boolean => WORDS.has(word);

export function conceptFilter(c: Cursor): ConceptFilter {
  const shared = sharedFilter(c);
  if (shared !== undefined) return shared;
  if (c.eatWord("definitionstatusid")) {
    return { kind: "definitionStatusIdFilter", operator: equality(c), value: conceptChoice(c) };
  }
  if (c.eatWord("definitionstatus")) {
    return {
      kind: "definitionStatusTokenFilter",
      operator: equality(c),
      tokens: oneOrSet(c, () => definitionStatusToken(c)),
    };
  }
  return c.fail(["definitionStatus", "definitionStatusId", "moduleId", "effectiveTime", "active"]);
}

function definitionStatusToken(c: Cursor): DefinitionStatusToken {
  if (c.eatWord("primitive")) return "primitive";
  return c.eatWord("defined") ? "defined" : c.fail(['"primitive"', '"defined"']);
}
