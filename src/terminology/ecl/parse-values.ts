import { componentOf, parseSctId } from "../../kernel/sct-id.ts";
import { canonicalDecimal } from "../decimal.ts";
import type {
  AltIdentifier,
  EclConceptReference,
  MatchSearchTermSet,
  Order,
  TypedSearchTerm,
  WildSearchTermSet,
} from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { markPlace } from "./place.ts";

const DIGITS = /[0-9]+/y;
const TERM = /[^|\p{Cc}]*/uy;
const ALTERNATE = /([A-Za-z][-A-Za-z0-9]*)#([-A-Za-z0-9._]+)/y;
const ALTERNATE_START = /[A-Za-z][-A-Za-z0-9]*#/y;
const QUOTED_ALTERNATE = /"([A-Za-z][-A-Za-z0-9]*)#([^"\\]+)"/y;
const NUMBER = /[-+]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?/y;
const NATURAL = /0|[1-9][0-9]*/y;
const TIME = /"(?:[1-9][0-9]{3}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))?"/y;

export function eclConceptReference(c: Cursor): EclConceptReference {
  const offset = c.offset;
  const conceptId = sctId(c, "a concept id");
  const reference: EclConceptReference = { kind: "eclConceptReference", conceptId, ...term(c) };
  markPlace(reference, c.text, offset);
  return reference;
}

export function atConceptId(c: Cursor): boolean {
  return c.looksAt(DIGITS);
}

function sctId(c: Cursor, what: string): string {
  const offset = c.offset;
  const digits = c.take(DIGITS) ?? c.fail(what);
  const parsed = parseSctId(digits);
  if (!parsed.ok && parsed.fault.kind !== "partition") c.fail(what, parsed.fault.message, offset);
  return digits;
}

export function descriptionId(c: Cursor): string {
  const offset = c.offset;
  const id = sctId(c, "a description id");
  const component = componentOf(id);
  if (component !== "description") c.fail("a description id", `${id} is the id of a ${component}`, offset);
  return id;
}

/** `|term|` after white space; the cursor stays where it was if there is none. */
function term(c: Cursor): { term?: string } {
  const before = c.offset;
  c.blank();
  if (!c.eat("|")) {
    c.offset = before;
    return {};
  }
  const start = c.offset;
  const text = (c.take(TERM) ?? "").trim();
  if (!c.eat("|")) c.fail('"|"', "the term is not closed");
  if (text === "") c.fail("a term", undefined, start);
  return { term: text };
}

export function atAltIdentifier(c: Cursor): boolean {
  return c.looksAt(ALTERNATE_START) || c.looksAt(QUOTED_ALTERNATE);
}

export function altIdentifier(c: Cursor): AltIdentifier {
  const offset = c.offset;
  const quoted = c.at('"');
  const pattern = quoted ? QUOTED_ALTERNATE : ALTERNATE;
  const whole = c.take(pattern) ?? c.fail("an alternate identifier");
  const bare = quoted ? whole.slice(1, -1) : whole;
  const hash = bare.indexOf("#");
  const identifier: AltIdentifier = {
    kind: "altIdentifier",
    schemeAlias: bare.slice(0, hash),
    code: bare.slice(hash + 1),
    ...term(c),
  };
  markPlace(identifier, c.text, offset);
  return identifier;
}

/** After "#"; the canonical form of the decimal. */
export function numericValue(c: Cursor): string {
  const text = c.take(NUMBER) ?? c.fail("a number");
  if (c.looksAt(/[0-9.]/y)) c.fail("the end of the number", "a number has no leading zero and one decimal point");
  return canonicalDecimal(text);
}

export function nonNegativeIntegerValue(c: Cursor): number {
  const value = Number(c.take(NATURAL) ?? c.fail("a whole number"));
  if (!Number.isSafeInteger(value)) c.fail("a smaller number");
  return value;
}

export function timeValue(c: Cursor): string {
  const text = c.take(TIME) ?? c.fail('a time "YYYYMMDD"');
  return text.slice(1, -1);
}

const OPERATORS: readonly (readonly [string, Order])[] = [
  ["!=", "!="],
  ["<>", "!="],
  ["<=", "<="],
  [">=", ">="],
  ["=", "="],
  ["<", "<"],
  [">", ">"],
];

/** Any comparison operator that stands here, `not =` included. */
export function comparisonOperator(c: Cursor): Order | undefined {
  for (const [text, operator] of OPERATORS) if (c.eat(text)) return operator;
  const before = c.offset;
  if (c.eatWord("not")) {
    c.blank();
    if (c.eat("=")) return "!=";
    c.offset = before;
  }
  return undefined;
}

export function atTypedSearchTerm(c: Cursor): boolean {
  return c.at('"') || c.looksAt(/(?:match|wild)[ \t\r\n]*(?:\/\*|:)/iy);
}

export function typedSearchTerm(c: Cursor): TypedSearchTerm {
  if (c.eatWord("wild")) {
    colon(c);
    return wildSearchTermSet(c);
  }
  const matchKeyword = c.eatWord("match");
  if (matchKeyword) colon(c);
  const text = matchSearchTermSet(c);
  return matchKeyword ? { ...text, matchKeyword } : text;
}

function colon(c: Cursor): void {
  c.blank();
  c.need(":");
  c.blank();
}

function matchSearchTermSet(c: Cursor): MatchSearchTermSet {
  const offset = c.offset;
  const text = quoted(c, '"\\').join("").trim();
  if (text === "") c.fail("a search term", "the quotes hold nothing", offset);
  return { kind: "matchSearchTermSet", text };
}

function wildSearchTermSet(c: Cursor): WildSearchTermSet {
  const offset = c.offset;
  const pieces = [""];
  for (const char of quoted(c, '"\\*')) {
    if (char === "*") pieces.push("");
    else pieces[pieces.length - 1] += char === "\\*" ? "*" : char;
  }
  if (pieces.length === 1 && pieces[0] === "") c.fail("a search term", "the quotes hold nothing", offset);
  return { kind: "wildSearchTermSet", pieces: pieces.filter((piece, at) => piece !== "" || isOuter(at, pieces)) };
}

const isOuter = (at: number, pieces: readonly string[]): boolean => at === 0 || at === pieces.length - 1;

/** The characters between two quotes; an escaped `*` keeps its backslash, so that it differs from a bare one. */
function quoted(c: Cursor, escapable: string): string[] {
  c.need('"');
  const chars: string[] = [];
  while (!c.eat('"')) {
    const char = c.text[c.offset] ?? c.fail("'\"'", "the string is not closed");
    if (char !== "\\") {
      chars.push(char);
      c.offset++;
      continue;
    }
    const escaped = c.text[c.offset + 1] ?? "";
    if (escaped === "" || !escapable.includes(escaped))
      c.fail(`one of ${escapable} after "\\"`, undefined, c.offset + 1);
    chars.push(escaped === "*" ? "\\*" : escaped);
    c.offset += 2;
  }
  return chars;
}

/** `( item item ... )`, one or more with white space between, or a single item without brackets. */
export function oneOrSet<Item>(c: Cursor, read: () => Item): Item[] {
  if (!c.eat("(")) return [read()];
  c.blank();
  const items = [read()];
  for (;;) {
    const apart = c.blank();
    if (c.eat(")")) return items;
    if (!apart) c.fail(["white space", '")"']);
    items.push(read());
  }
}
