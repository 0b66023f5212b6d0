import { Engine } from "../../terminology/engine/engine.ts";
import { words } from "../../terminology/fold.ts";
import type { LoadedSnapshot } from "../../terminology/image/snapshot-view.ts";
import { Random } from "./random.ts";

export interface Answers {
  /** Microseconds. */
  readonly subsumption: readonly number[];
  /** Milliseconds. */
  readonly ecl: readonly number[];
  readonly typeAhead: readonly number[];
  readonly slowest: { readonly ecl: string; readonly typeAhead: string };
}

const BATCH = 50;

/** Questions nobody asked before, so that no cache answers them. */
export function ask(snapshot: LoadedSnapshot): Answers {
  const engine = new Engine(snapshot);
  const random = new Random(7);
  const anyId = () => snapshot.concepts.idOf(random.below(snapshot.hierarchySize));
  const subsumption = Array.from({ length: 2_000 }, () => {
    const pairs = Array.from({ length: BATCH }, () => [anyId(), anyId()] as const);
    const began = performance.now();
    for (const [a, b] of pairs) engine.subsumes(a, b);
    return ((performance.now() - began) / BATCH) * 1000;
  });
  const expressions = Array.from({ length: 1_000 }, (_, at) => expression(snapshot, random, at));
  const typed = Array.from({ length: 3_000 }, () => typing(snapshot, random));
  const warm = { ecl: 50, typeAhead: 200 };
  const ecl = timed(expressions, warm.ecl, (text) => engine.ecl.evaluate(text));
  const typeAhead = timed(typed, warm.typeAhead, (text) => engine.search({ text, count: 20 }));
  return {
    subsumption,
    ecl: ecl.times,
    typeAhead: typeAhead.times,
    slowest: { ecl: ecl.slowest, typeAhead: typeAhead.slowest },
  };
}

function timed(questions: readonly string[], warm: number, work: (question: string) => unknown) {
  for (const question of questions.slice(0, warm)) work(question);
  let slowest = { question: "", time: 0 };
  const times = questions.slice(warm).map((question) => {
    const began = performance.now();
    work(question);
    const time = performance.now() - began;
    if (time > slowest.time) slowest = { question, time };
    return time;
  });
  return { times, slowest: `${slowest.question} (${slowest.time.toFixed(1)} ms)` };
}

/** What value sets and cohorts are made of, in about the shares they have there. */
function expression(
  { concepts, hierarchySize, attributes, refsets }: LoadedSnapshot,
  random: Random,
  at: number,
): string {
  const id = () => concepts.idOf(random.skewed(hierarchySize, 1.5));
  const type = () => concepts.idOf(attributes.types[random.below(attributes.types.length)]!);
  const refset = () => refsets.ids[random.below(refsets.ids.length)]!;
  const forms = [
    () => `<< ${id()}`,
    () => `< ${id()} OR << ${id()} OR ${id()}`,
    () => `<< ${id()} MINUS << ${id()}`,
    () => `^ ${refset()}`,
    () => `^ ${refset()} AND << ${id()}`,
    () => `<< ${id()} : ${type()} = << ${id()}`,
    () => `<< ${id()} : ${type()} = *, ${type()} = << ${id()}`,
    () => `<< ${id()} : { ${type()} = << ${id()} }`,
    () => `>> ${id()}`,
    () => `(<< ${id()}) . ${type()}`,
  ];
  return forms[at % forms.length]!();
}

/** The first letters of a word or two of some term, as on the way to it. */
function typing({ descriptions }: LoadedSnapshot, random: Random): string {
  const found = words(descriptions.term(random.below(descriptions.count)));
  const start = () => {
    const word = found[random.below(found.length)] ?? "a";
    return word.slice(0, 2 + random.below(Math.max(1, word.length - 1)));
  };
  return random.chance(0.5) ? start() : `${start()} ${start()}`;
}
