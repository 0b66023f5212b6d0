import type { ConstraintOperator, MemberOf } from "./ast.ts";
import type { Cursor } from "./cursor.ts";
import { atAltIdentifier } from "./parse-values.ts";

/** Longer symbols before those that they begin with. */
const SYMBOLS: readonly (readonly [string, ConstraintOperator])[] = [
  ["<<!", "childOrSelfOf"],
  ["<<", "descendantOrSelfOf"],
  ["<!", "childOf"],
  ["<", "descendantOf"],
  [">>!", "parentOrSelfOf"],
  [">>", "ancestorOrSelfOf"],
  [">!", "parentOf"],
  [">", "ancestorOf"],
  ["!!>", "top"],
  ["!!<", "bottom"],
];

const LONG: ReadonlyMap<string, ConstraintOperator> = new Map([
  ["descendantof", "descendantOf"],
  ["descendantorselfof", "descendantOrSelfOf"],
  ["childof", "childOf"],
  ["childorselfof", "childOrSelfOf"],
  ["ancestorof", "ancestorOf"],
  ["ancestororselfof", "ancestorOrSelfOf"],
  ["parentof", "parentOf"],
  ["parentorselfof", "parentOrSelfOf"],
  ["top", "top"],
  ["bottom", "bottom"],
]);

export function readConstraintOperator(c: Cursor): ConstraintOperator | undefined {
  if (c.looksAt(/[<>!]/y)) {
    for (const [symbol, operator] of SYMBOLS) {
      if (!c.eat(symbol)) continue;
      c.blank();
      return operator;
    }
  }
  const word = c.word();
  const operator = LONG.get(word);
  if (operator === undefined || atAltIdentifier(c)) return undefined;
  c.offset += word.length;
  if (!c.blank()) c.fail("white space");
  return operator;
}

export function readMemberOf(c: Cursor): MemberOf | undefined {
  if (!c.eat("^")) {
    if (c.word() !== "memberof" || atAltIdentifier(c)) return undefined;
    c.eatWord("memberof");
  }
  c.blank();
  if (!c.eat("[")) return { kind: "memberOf" };
  c.blank();
  const refsetFieldNameSet = c.eat("*") || c.eatWord("any") ? "*" : refsetFieldNames(c);
  c.blank();
  c.need("]");
  c.blank();
  return { kind: "memberOf", refsetFieldNameSet };
}

const FIELD_NAME = /[A-Za-z]+/y;

function refsetFieldNames(c: Cursor): string[] {
  const names: string[] = [];
  do {
    c.blank();
    names.push(c.take(FIELD_NAME) ?? c.fail(["a reference set field", '"*"']));
    c.blank();
  } while (c.eat(","));
  return names;
}
