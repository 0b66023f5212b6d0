import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";
import { MAX_PAGE } from "../../kernel/page.ts";

type Variables = Readonly<Record<string, unknown>>;

/** How many objects a selection may make: a number, or what it depends on the variables. */
type Cost = number | ((variables: Variables) => number);

const costWith = (cost: Cost, variables: Variables): number => (typeof cost === "number" ? cost : cost(variables));

/** Lists whose length nobody asks for are short by nature: goals of a plan, codings of a concept. */
const SHORT_LIST = 5;

/** A write locks, checks codes and is recorded, whatever is read from it afterwards. */
const MUTATION = 10;

/** A page or a count of a list is one more statement. */
const OBJECT = 1;

/** What one field costs beyond what it leads to, by its schema coordinate: `Patient.record`. */
export type Weights = Readonly<Record<string, number>>;

/**
 * Estimates how many objects an operation may make at most: each object is one, and each page as many as it may hold.
 * A document is read once; the variables are counted each time, since `first: $n` says nothing by itself.
 */
export function costEstimator(schema: GraphQLSchema, weights: Weights = {}) {
  const known = new WeakMap<OperationDefinitionNode, Cost>();
  return (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): number => {
    let cost = known.get(operation);
    if (!cost) {
      cost = new Reading(schema, weights, document).operation(operation);
      known.set(operation, cost);
    }
    return costWith(cost, variables);
  };
}

class Reading {
  readonly #schema: GraphQLSchema;
  readonly #weights: Weights;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #defaults = new Map<string, unknown>();
  readonly #read = new Map<string, Cost>();

  constructor(schema: GraphQLSchema, weights: Weights, { definitions }: DocumentNode) {
    this.#schema = schema;
    this.#weights = weights;
    const fragments = definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((it) => [it.name.value, it]));
  }

  operation({ operation, selectionSet, variableDefinitions = [] }: OperationDefinitionNode): Cost {
    for (const { variable, defaultValue } of variableDefinitions) {
      if (defaultValue) this.#defaults.set(variable.name.value, valueFromASTUntyped(defaultValue));
    }
    const root = this.#schema.getRootType(operation);
    return root ? this.#selections(selectionSet, root) : 0;
  }

  #selections({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Cost {
    const costs = selections.map((selection): Cost => {
      if (selection.kind === Kind.FIELD) return this.#field(selection, parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
      const type = selection.typeCondition && typeFromAST(this.#schema, selection.typeCondition);
      return this.#selections(selection.selectionSet, isCompositeType(type) ? type : parent);
    });
    const fixed = costs.reduce<number>((sum, cost) => (typeof cost === "number" ? sum + cost : sum), 0);
    const varying = costs.filter((cost) => typeof cost !== "number");
    if (varying.length === 0) return fixed;
    return (variables) => varying.reduce((sum, cost) => sum + cost(variables), fixed);
  }

  #fragment(name: string): Cost {
    const known = this.#read.get(name);
    if (known) return known;
    const { typeCondition, selectionSet } = this.#fragments.get(name)!;
    const type = typeFromAST(this.#schema, typeCondition);
    const cost = isCompositeType(type) ? this.#selections(selectionSet, type) : 0;
    this.#read.set(name, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType): Cost {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return 0;
    const own = this.#ownCost(field, parent);
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || !node.selectionSet) return own;
    const times = this.#times(node, field, parent);
    const inner = this.#selections(node.selectionSet, type);
    const base = own + (parent === this.#schema.getMutationType() ? MUTATION : 0);
    if (typeof times === "number" && typeof inner === "number") return base + times * (OBJECT + inner);
    return (variables) => base + costWith(times, variables) * (OBJECT + costWith(inner, variables));
  }

  #ownCost(field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType): number {
    return this.#weights[`${parent.name}.${field.name}`] ?? (field.name === "totalCount" ? OBJECT : 0);
  }

  /** A page multiplies everything in it, so that its own lists, `nodes` and `edges`, need not do so again. */
  #times(node: FieldNode, field: GraphQLField<unknown, unknown>, parent: GraphQLCompositeType): Cost {
    const paged = field.args.find(({ name }) => name === "first");
    if (paged) {
      return this.#argument(node, "first", (asked) => pageSize(asked ?? paged.defaultValue));
    }
    if (field.name === "_entities") {
      return this.#argument(node, "representations", lengthOf);
    }
    return parent.name.endsWith("Connection") || !isList(field) ? 1 : SHORT_LIST;
  }

  /** What follows from the value of an argument. */
  #argument(node: FieldNode, name: string, costOf: (value: unknown) => number): Cost {
    const value = node.arguments?.find((it) => it.name.value === name)?.value;
    if (value?.kind !== Kind.VARIABLE) return costOf(value && valueFromASTUntyped(value));
    const variable = value.name.value;
    return (variables) => costOf(variables[variable] ?? this.#defaults.get(variable));
  }
}

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean => isListType(getNullableType(type));

/** What is no size of a page is refused where it is used; until then it counts as the largest. */
const pageSize = (asked: unknown): number =>
  typeof asked === "number" && asked >= 1 && asked <= MAX_PAGE ? asked : MAX_PAGE;

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 1);
