import { fold } from "../fold.ts";
import type { Acceptability, DescriptionType } from "../snapshot.ts";
import type {
  AcceptabilitySet,
  DescriptionFilter,
  DescriptionFilterConstraint,
  DialectAliasFilter,
  DialectIdFilter,
  TypeToken,
} from "./ast.ts";
import { timeTest } from "./concept-filters.ts";
import { dialectIdOf } from "./dialects.ts";
import { evaluateSub } from "./evaluate.ts";
import { chosenIds, type Evaluation } from "./evaluation.ts";
import { EclRefusal } from "./refusal.ts";
import { termTest } from "./search-term.ts";

export interface DescriptionTest {
  passes(index: number): boolean;
  readonly readsTerms: boolean;
}

type Test = (index: number) => boolean;

/** Active descriptions only, unless a filter speaks of that. The text of a term is read last. */
export function descriptionTest(e: Evaluation, { filters }: DescriptionFilterConstraint): DescriptionTest {
  const { descriptions } = e.snapshot;
  const tests: Test[] = [];
  if (!filters.some(({ kind }) => kind === "activeFilter")) tests.push((index) => descriptions.isActive(index));
  const terms = filters.filter(({ kind }) => kind === "termFilter");
  for (const filter of filters) if (filter.kind !== "termFilter") tests.push(oneTest(e, filter));
  for (const filter of terms) tests.push(oneTest(e, filter));
  return { passes: (index) => tests.every((test) => test(index)), readsTerms: terms.length > 0 };
}

function oneTest(e: Evaluation, filter: DescriptionFilter): Test {
  const { descriptions } = e.snapshot;
  const wanted = filter.operator === "=";
  switch (filter.kind) {
    case "termFilter": {
      const tests = filter.value.map(termTest);
      return (index) => {
        const folded = fold(descriptions.term(index));
        return tests.some((test) => test(folded)) === wanted;
      };
    }
    case "languageFilter":
      return (index) => filter.languageCodes.includes(descriptions.language(index).toLowerCase()) === wanted;
    case "typeTokenFilter": {
      const types = filter.tokens.map((token) => TYPES[token]);
      return (index) => types.includes(descriptions.type(index)) === wanted;
    }
    case "typeIdFilter": {
      const ids = chosenIds(e, filter.value);
      return (index) => ids.has(descriptions.typeId(index)) === wanted;
    }
    case "dialectIdFilter":
    case "dialectAliasFilter": {
      const dialects = dialectsOf(e, filter);
      return (index) => dialects.some((dialect) => accepts(e, dialect, index)) === wanted;
    }
    case "descriptionIdFilter":
      return (index) => filter.descriptionIds.includes(descriptions.id(index)) === wanted;
    case "moduleFilter": {
      const ids = chosenIds(e, filter.value);
      return (index) => ids.has(descriptions.moduleId(index)) === wanted;
    }
    case "effectiveTimeFilter": {
      const passes = timeTest(filter);
      return (index) => passes(descriptions.effectiveTime(index));
    }
    case "activeFilter":
      if (filter.value === "*") return () => wanted;
      return (index) => (descriptions.isActive(index) === filter.value) === wanted;
  }
}

const TYPES: Readonly<Record<TypeToken, DescriptionType>> = {
  synonym: "synonym",
  fullySpecifiedName: "fsn",
  definition: "definition",
};

interface Dialect {
  readonly id: string;
  readonly acceptabilities: readonly Acceptability[] | undefined;
}

function accepts({ snapshot }: Evaluation, { id, acceptabilities }: Dialect, index: number): boolean {
  const acceptability = snapshot.descriptions.acceptability(index, id);
  return acceptability !== undefined && (acceptabilities?.includes(acceptability) ?? true);
}

/** An acceptability after the whole filter is that of every dialect without one of its own. */
function dialectsOf(e: Evaluation, filter: DialectIdFilter | DialectAliasFilter): Dialect[] {
  const shared = filter.acceptabilitySet;
  const dialect = (id: string, own?: AcceptabilitySet): Dialect => ({
    id: inRelease(e, id),
    acceptabilities: (own ?? shared)?.map(acceptabilityOf),
  });
  if (filter.kind === "dialectAliasFilter") {
    return filter.dialects.map(({ alias, acceptabilitySet }) => dialect(dialectIdOf(alias), acceptabilitySet));
  }
  if (filter.value.kind === "dialectIdSet") {
    return filter.value.dialects.map(({ reference, acceptabilitySet }) =>
      dialect(reference.conceptId, acceptabilitySet),
    );
  }
  const { focus } = filter.value;
  if (focus.kind === "eclConceptReference" && Object.keys(filter.value).length === 2) return [dialect(focus.conceptId)];
  const set = evaluateSub(e, filter.value);
  const { concepts, descriptions } = e.snapshot;
  const ids = descriptions.dialects.filter((id) => concepts.ordinalOf(id) >= 0 && set.has(concepts.ordinalOf(id)));
  e.pool.give(set);
  return ids.map((id) => dialect(id));
}

function inRelease({ snapshot }: Evaluation, id: string): string {
  if (snapshot.descriptions.dialects.includes(id)) return id;
  throw new EclRefusal("UNKNOWN_REFSET", `${snapshot.release.version} has no language reference set ${id}`);
}

const PREFERRED = "900000000000548007";
const ACCEPTABLE = "900000000000549004";

function acceptabilityOf(written: AcceptabilitySet[number]): Acceptability {
  if (written === "preferred" || written === "acceptable") return written;
  if (written.conceptId === PREFERRED) return "preferred";
  if (written.conceptId === ACCEPTABLE) return "acceptable";
  throw new EclRefusal("ECL_REFUSED", `${written.conceptId} is no acceptability`);
}
