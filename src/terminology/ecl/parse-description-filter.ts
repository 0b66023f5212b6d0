import type {
  AcceptabilitySet,
  AcceptabilityToken,
  DescriptionFilter,
  DialectIdSet,
  SubExpressionConstraint,
  TypeToken,
} from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { conceptChoice, equality, expressionFrom, sharedFilter } from "./parse-filters.ts";
import {
  atConceptId,
  atTypedSearchTerm,
  descriptionId,
  eclConceptReference,
  oneOrSet,
  typedSearchTerm,
} from "./parse-values.ts";

const READERS: Readonly<Record<string, (c: Cursor) => DescriptionFilter>> = {
  term: (c) => ({ kind: "termFilter", operator: equality(c), value: oneOrSet(c, () => searchTerm(c)) }),
  language: (c) => ({ kind: "languageFilter", operator: equality(c), languageCodes: oneOrSet(c, () => language(c)) }),
  typeid: (c) => ({ kind: "typeIdFilter", operator: equality(c), value: conceptChoice(c) }),
  type: (c) => ({ kind: "typeTokenFilter", operator: equality(c), tokens: oneOrSet(c, () => typeToken(c)) }),
  dialectid: (c) => ({
    kind: "dialectIdFilter",
    operator: equality(c),
    value: dialectIdChoice(c),
    ...acceptability(c),
  }),
  dialect: (c) => ({
    kind: "dialectAliasFilter",
    operator: equality(c),
    dialects: c.at("(") ? dialectSet(c, () => ({ alias: dialectAlias(c) })) : [{ alias: dialectAlias(c) }],
    ...acceptability(c),
  }),
  id: (c) => ({
    kind: "descriptionIdFilter",
    operator: equality(c),
    descriptionIds: oneOrSet(c, () => descriptionId(c)),
  }),
};

const SHARED = ["moduleid", "effectivetime", "active"];

export const isDescriptionFilterWord = (word: string): boolean => Object.hasOwn(READERS, word) || SHARED.includes(word);

export function descriptionFilter(c: Cursor): DescriptionFilter {
  const shared = sharedFilter(c);
  if (shared !== undefined) return shared;
  const word = c.word();
  if (!Object.hasOwn(READERS, word)) {
    c.fail(["term", "language", "type", "typeId", "dialect", "dialectId", "moduleId", "effectiveTime", "active", "id"]);
  }
  c.offset += word.length;
  return READERS[word]!(c);
}

const searchTerm = (c: Cursor) => (atTypedSearchTerm(c) ? typedSearchTerm(c) : c.fail(["a quoted term", '"("']));

const LANGUAGE = /[A-Za-z]{2}(?![A-Za-z])/y;
const language = (c: Cursor): string => c.take(LANGUAGE)?.toLowerCase() ?? c.fail("a language code of two letters");

const TYPES: ReadonlyMap<string, TypeToken> = new Map([
  ["syn", "synonym"],
  ["synonym", "synonym"],
  ["fsn", "fullySpecifiedName"],
  ["fullyspecifiedname", "fullySpecifiedName"],
  ["def", "definition"],
  ["definition", "definition"],
]);

function typeToken(c: Cursor): TypeToken {
  return token(c, TYPES, ['"syn"', '"fsn"', '"def"']);
}

const ACCEPTABILITIES: ReadonlyMap<string, AcceptabilityToken> = new Map([
  ["accept", "acceptable"],
  ["acceptable", "acceptable"],
  ["prefer", "preferred"],
  ["preferred", "preferred"],
]);

function token<Token>(c: Cursor, tokens: ReadonlyMap<string, Token>, expected: readonly string[]): Token {
  const word = c.word();
  const found = tokens.get(word) ?? c.fail(expected);
  c.offset += word.length;
  return found;
}

const ALIAS = /[A-Za-z][-A-Za-z0-9]*/y;
const dialectAlias = (c: Cursor): string => c.take(ALIAS)?.toLowerCase() ?? c.fail(["a dialect, such as en-gb"]);

/** `( prefer )` or `( 900000000000548007 )` after a dialect; the cursor stays where it was if there is none. */
function acceptability(c: Cursor): { acceptabilitySet?: AcceptabilitySet } {
  const before = c.offset;
  c.blank();
  if (!c.at("(")) {
    c.offset = before;
    return {};
  }
  const concepts = c.looksAt(/\((?:\s|\/\*[\s\S]*?\*\/)*[0-9]/y);
  const acceptabilitySet: AcceptabilitySet = concepts
    ? oneOrSet(c, () => eclConceptReference(c))
    : oneOrSet(c, () => token(c, ACCEPTABILITIES, ['"accept"', '"prefer"']));
  return { acceptabilitySet };
}

function dialectSet<Dialect extends object>(c: Cursor, read: () => Dialect) {
  return oneOrSet(c, () => ({ ...read(), ...acceptability(c) }));
}

/** A bracket opens a list if it starts with a concept that another one, an acceptability or its closer follows. */
function dialectIdChoice(c: Cursor): SubExpressionConstraint | DialectIdSet {
  if (!c.at("(") || !opensList(c)) return expressionFrom(c, c.offset);
  return { kind: "dialectIdSet", dialects: dialectSet(c, () => ({ reference: eclConceptReference(c) })) };
}

function opensList(c: Cursor): boolean {
  const start = c.offset;
  c.need("(");
  c.blank();
  let list = false;
  if (atConceptId(c)) {
    eclConceptReference(c);
    c.blank();
    list = atConceptId(c) || c.at("(") || c.at(")");
  }
  c.offset = start;
  return list;
}
