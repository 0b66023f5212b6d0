import type {
  Cardinality,
  ConceptFilter,
  DescriptionFilter,
  EclAttribute,
  ExpressionConstraint,
  MemberFilter,
  Order,
  SubAttributeSet,
  SubExpressionConstraint,
  SubRefinement,
  TypedSearchTerm,
} from "../../src/terminology/ecl/ast.ts";
import { conceptId, type Model, type ModelRow, refsetId, SAME_AS } from "./ecl-model.ts";

type Concepts = ReadonlySet<number>;

/** ECL read off the specification, one concept at a time and without any index. */
export class SlowEcl {
  readonly #model: Model;
  readonly #hierarchy: readonly number[];

  constructor(model: Model) {
    this.#model = model;
    this.#hierarchy = model.concepts.map((_, concept) => concept).filter((concept) => model.concepts[concept]!.active);
  }

  evaluate(expression: ExpressionConstraint): Concepts {
    switch (expression.kind) {
      case "subExpressionConstraint":
        return this.#sub(expression);
      case "conjunctionExpressionConstraint":
        return expression.operands
          .map((one) => this.#sub(one))
          .reduce((left, right) => new Set(Array.from(left).filter((concept) => right.has(concept))));
      case "disjunctionExpressionConstraint":
        return new Set(expression.operands.flatMap((one) => [...this.#sub(one)]));
      case "exclusionExpressionConstraint": {
        const excluded = this.#sub(expression.exclusion);
        return new Set([...this.#sub(expression.subExpressionConstraint)].filter((concept) => !excluded.has(concept)));
      }
      case "dottedExpressionConstraint":
        return expression.dottedExpressionAttributes.reduce<Concepts>(
          (set, name) => this.#values(set, this.#sub(name)),
          this.#sub(expression.subExpressionConstraint),
        );
      case "refinedExpressionConstraint":
        return new Set(
          [...this.#sub(expression.subExpressionConstraint)].filter((one) =>
            this.#refined(one, expression.eclRefinement),
          ),
        );
    }
  }

  #values(sources: Concepts, types: Concepts): Concepts {
    const rows = this.#model.rows.filter(({ source, type }) => sources.has(source) && types.has(type));
    return new Set(rows.flatMap(({ value }) => (typeof value === "number" ? [value] : [])));
  }

  #sub(sub: SubExpressionConstraint): Concepts {
    let set = this.#operated(sub);
    for (const constraint of sub.filterConstraints ?? []) {
      const passes =
        constraint.kind === "conceptFilterConstraint"
          ? (concept: number) => constraint.filters.every((filter) => this.#passesConcept(concept, filter))
          : (concept: number) => this.#hasDescription(concept, constraint.filters);
      set = new Set([...set].filter(passes));
    }
    return sub.historySupplement === undefined
      ? set
      : this.#withHistory(set, sub.historySupplement.historyProfileSuffix);
  }

  #operated({
    constraintOperator,
    memberOf,
    focus,
    memberFilterConstraints,
    filterConstraints,
  }: SubExpressionConstraint): Concepts {
    const speaksOfActive = filterConstraints?.some(
      (one) => one.kind === "conceptFilterConstraint" && one.filters.some(({ kind }) => kind === "activeFilter"),
    );
    let set: Concepts;
    if (memberOf !== undefined) {
      const refset = this.#model.refsets[0]!;
      const filters = memberFilterConstraints?.[0]?.filters ?? [];
      const fields = memberOf.refsetFieldNameSet ?? ["referencedComponentId"];
      const rows = refset.rows.filter((row) => this.#passesRow(row, filters));
      set = new Set(
        rows.flatMap((row) => [
          ...(fields === "*" || fields.includes("referencedComponentId") ? [row.referenced] : []),
          ...(fields === "*" || fields.includes("targetComponentId") ? [row.target] : []),
        ]),
      );
    } else if (focus.kind === "wildCard") {
      const all = speaksOfActive && constraintOperator === undefined;
      set = new Set(all ? this.#model.concepts.keys() : this.#hierarchy);
    } else if (focus.kind === "eclConceptReference") {
      set = new Set([this.#concept(focus.conceptId)]);
    } else set = this.evaluate(focus as ExpressionConstraint);
    return constraintOperator === undefined ? set : this.#related(set, constraintOperator);
  }

  #concept(id: string): number {
    return this.#model.concepts.findIndex((_, concept) => conceptId(concept) === id);
  }

  #isBelow(concept: number, ancestor: number): boolean {
    return this.#model.concepts[concept]!.parents.some((one) => one === ancestor || this.#isBelow(one, ancestor));
  }

  #isChild(concept: number, parent: number): boolean {
    return this.#model.concepts[concept]!.parents.includes(parent);
  }

  #related(set: Concepts, operator: NonNullable<SubExpressionConstraint["constraintOperator"]>): Concepts {
    const all = [...this.#model.concepts.keys()];
    const some = (test: (concept: number, member: number) => boolean) =>
      new Set(all.filter((concept) => [...set].some((member) => test(concept, member))));
    const none = (test: (concept: number, member: number) => boolean) =>
      new Set([...set].filter((concept) => ![...set].some((member) => test(concept, member))));
    switch (operator) {
      case "descendantOf":
        return some((concept, member) => this.#isBelow(concept, member));
      case "descendantOrSelfOf":
        return some((concept, member) => concept === member || this.#isBelow(concept, member));
      case "childOf":
        return some((concept, member) => this.#isChild(concept, member));
      case "childOrSelfOf":
        return some((concept, member) => concept === member || this.#isChild(concept, member));
      case "ancestorOf":
        return some((concept, member) => this.#isBelow(member, concept));
      case "ancestorOrSelfOf":
        return some((concept, member) => concept === member || this.#isBelow(member, concept));
      case "parentOf":
        return some((concept, member) => this.#isChild(member, concept));
      case "parentOrSelfOf":
        return some((concept, member) => concept === member || this.#isChild(member, concept));
      case "top":
        return none((concept, member) => this.#isBelow(concept, member));
      case "bottom":
        return none((concept, member) => this.#isBelow(member, concept));
    }
  }

  #refined(concept: number, part: SubRefinement): boolean {
    switch (part.kind) {
      case "eclAttribute":
        return within(this.#count(concept, part), part.cardinality);
      case "eclAttributeGroup": {
        const reversed = isReversed(part.eclAttributeSet);
        const all = reversed
          ? [...this.#model.concepts.keys()].flatMap((one) => this.#groups(one)).filter((rows) => points(rows, concept))
          : this.#groups(concept);
        const groups = all.filter((rows) => this.#inGroup(rows, part.eclAttributeSet, concept));
        return within(groups.length, part.cardinality);
      }
      case "conjunctionRefinementSet":
        return part.operands.every((one) => this.#refined(concept, one));
      case "disjunctionRefinementSet":
        return part.operands.some((one) => this.#refined(concept, one));
    }
  }

  #count(concept: number, attribute: EclAttribute): number {
    if (!attribute.reverseFlag) {
      return this.#model.rows.filter((row) => row.source === concept && this.#matches(row, attribute)).length;
    }
    const pointing = this.#model.rows.filter(
      (row) => row.value === concept && this.#matches(row, attribute, row.source),
    );
    return new Set(pointing.map(({ source }) => source)).size;
  }

  #groups(concept: number): ModelRow[][] {
    const rows = this.#model.rows.filter(({ source }) => source === concept);
    const numbers = [...new Set(rows.map(({ group }) => group))].filter((group) => group !== 0);
    const alone = rows.filter(({ group }) => group === 0).map((row) => [row]);
    return [...alone, ...numbers.map((group) => rows.filter((row) => row.group === group))];
  }

  #inGroup(rows: readonly ModelRow[], part: SubAttributeSet, concept: number): boolean {
    if (part.kind === "eclAttribute") {
      const matching = part.reverseFlag
        ? rows.filter((row) => row.value === concept && this.#matches(row, part, row.source))
        : rows.filter((row) => this.#matches(row, part));
      return within(matching.length, part.cardinality);
    }
    if (part.kind === "conjunctionAttributeSet") return part.operands.every((one) => this.#inGroup(rows, one, concept));
    return part.operands.some((one) => this.#inGroup(rows, one, concept));
  }

  #matches(row: ModelRow, { eclAttributeName, comparison }: EclAttribute, value = row.value): boolean {
    if (!this.#sub(eclAttributeName).has(row.type)) return false;
    switch (comparison.kind) {
      case "expressionComparison": {
        if (JSON.stringify(comparison.value) === JSON.stringify(ANY)) return comparison.operator === "=";
        return typeof value === "number" && this.#sub(comparison.value).has(value) === (comparison.operator === "=");
      }
      case "numericComparison": {
        const wanted = Number(comparison.value);
        const found = typeof value === "string" && value.startsWith("#") ? Number(value.slice(1)) : Number.NaN;
        const sign = Math.sign(found - wanted);
        return SIGNS[comparison.operator].includes(sign);
      }
      case "stringComparison": {
        if (typeof value !== "string" || !value.startsWith('"')) return false;
        const equal = comparison.value.some((term) => "text" in term && `"${term.text}"` === value);
        return equal === (comparison.operator === "=");
      }
      case "booleanComparison":
        return false;
    }
  }

  #passesConcept(concept: number, filter: ConceptFilter): boolean {
    const { active, defined, module, time } = this.#model.concepts[concept]!;
    const wanted = filter.operator === "=";
    switch (filter.kind) {
      case "activeFilter":
        return (filter.value === "*" || filter.value === active) === wanted;
      case "definitionStatusTokenFilter":
        return filter.tokens.includes(defined ? "defined" : "primitive") === wanted;
      case "moduleFilter":
        return this.#sub(filter.value as SubExpressionConstraint).has(module) === wanted;
      case "effectiveTimeFilter":
        return filter.timeValues.some((one) => SIGNS[filter.operator].includes(Math.sign(time - Number(one))));
      default:
        throw new Error(filter.kind);
    }
  }

  #hasDescription(concept: number, filters: readonly DescriptionFilter[]): boolean {
    const dormant = filters.some(({ kind }) => kind === "activeFilter");
    return this.#model.descriptions.some(
      (one) =>
        one.concept === concept &&
        (dormant || one.active) &&
        filters.every((filter) => {
          const wanted = filter.operator === "=";
          if (filter.kind === "activeFilter") return (filter.value === "*" || filter.value === one.active) === wanted;
          if (filter.kind === "languageFilter") return filter.languageCodes.includes(one.language) === wanted;
          if (filter.kind === "typeTokenFilter") {
            return filter.tokens.includes(one.type === "fsn" ? "fullySpecifiedName" : "synonym") === wanted;
          }
          if (filter.kind !== "termFilter") throw new Error(filter.kind);
          return filter.value.some((term) => SEARCH_TERMS.get(term)!.test(one.term)) === wanted;
        }),
    );
  }

  #passesRow(row: Model["refsets"][number]["rows"][number], filters: readonly MemberFilter[]): boolean {
    const active = filters.find(({ kind }) => kind === "activeFilter");
    if (active === undefined && !row.active) return false;
    return filters.every((filter) => {
      if (filter.kind === "activeFilter")
        return (filter.value === "*" || filter.value === row.active) === (filter.operator === "=");
      if (filter.kind !== "memberFieldFilter") throw new Error(filter.kind);
      const { comparison } = filter;
      const wanted = comparison.operator === "=";
      if (comparison.kind === "expressionComparison") {
        const value = filter.refsetFieldName === "targetComponentId" ? row.target : row.referenced;
        return this.#sub(comparison.value).has(value) === wanted;
      }
      if (comparison.kind === "numericComparison") {
        return SIGNS[comparison.operator].includes(Math.sign(row.order - Number(comparison.value)));
      }
      if (comparison.kind !== "stringComparison") throw new Error(comparison.kind);
      return comparison.value.some((term) => FIELD_TERMS.get(term)!.test(row.text)) === wanted;
    });
  }

  #withHistory(set: Concepts, profile: "minimum" | "moderate" | "maximum" | undefined): Concepts {
    const followed = this.#model.refsets.filter(
      (one) => refsetId(one) === SAME_AS || (profile !== "minimum" && typeof one.concept === "string"),
    );
    const rows = followed.flatMap(({ rows }) => rows).filter(({ active, target }) => active && set.has(target));
    return new Set([...set, ...rows.map(({ referenced }) => referenced)]);
  }
}

const isReversed = (part: SubAttributeSet): boolean =>
  part.kind === "eclAttribute" ? part.reverseFlag === true : part.operands.some(isReversed);

const points = (rows: readonly ModelRow[], concept: number): boolean => rows.some(({ value }) => value === concept);

function within(count: number, { minValue, maxValue }: Cardinality = { minValue: 1, maxValue: "many" }): boolean {
  return count >= minValue && (maxValue === "many" || count <= maxValue);
}

const ANY = { kind: "subExpressionConstraint", focus: { kind: "wildCard" } };
const SIGNS: Readonly<Record<Order, readonly number[]>> = {
  "=": [0],
  "!=": [-1, 1],
  "<": [-1],
  "<=": [-1, 0],
  ">": [1],
  ">=": [0, 1],
};

/** Search terms, and what they mean for the terms of the model. */
export const SEARCH_TERMS: ReadonlyMap<TypedSearchTerm, RegExp> = new Map<TypedSearchTerm, RegExp>([
  [{ kind: "matchSearchTermSet", text: "app" }, /\bapp/i],
  [{ kind: "matchSearchTermSet", text: "pear red", matchKeyword: true }, /^(?=.*\bpear)(?=.*\bred)/i],
  [{ kind: "matchSearchTermSet", text: "CAFE" }, /Café/],
  [{ kind: "wildSearchTermSet", pieces: ["", "pear"] }, /pear$/i],
  [{ kind: "wildSearchTermSet", pieces: ["re", "le"] }, /^re.*le$/i],
  [{ kind: "wildSearchTermSet", pieces: ["", "e", "r", ""] }, /e.*r/i],
  [{ kind: "wildSearchTermSet", pieces: ["", " pear", ""] }, / pear/i],
]);

/** The same for the text of a refset field, which is compared whole. */
export const FIELD_TERMS: ReadonlyMap<TypedSearchTerm, RegExp> = new Map<TypedSearchTerm, RegExp>([
  [{ kind: "matchSearchTermSet", text: "J45" }, /^J45$/],
  [{ kind: "matchSearchTermSet", text: "j45", matchKeyword: true }, /\bJ45/],
  [{ kind: "wildSearchTermSet", pieces: ["J", ""] }, /^J/],
]);
