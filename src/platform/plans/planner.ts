import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import type { Pool } from "pg";
import { type SharedLoader, shared } from "../loaders.ts";
import type { Scope } from "../scope.ts";
import { send } from "../statement.ts";
import { compute } from "./computed.ts";
import { type Asked, type Declarations, Uncovered, Unsuited } from "./making.ts";
import { type Plan, planOf } from "./plan.ts";
import { shapeOf } from "./shape.ts";

/** One request for an operation that was found valid. */
export interface Question {
  /** The document's text. */
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  readonly scope: Scope;
}

/** What a plan answers: the JSON text of `data`, or its value where code had a part in it. */
export type PlannedAnswer = { readonly text: string } | { readonly value: Record<string, unknown> };

export interface PlannerOptions extends Declarations {
  readonly pool: Pool;
  /** For callers for whom it may lag; the same, unless given. */
  readonly replica?: Pool | undefined;
  /** How often a document is executed in the ordinary way first: making a plan costs more than one use saves. */
  readonly after: number;
  /** Documents that are certain to come again, which get their plans at once. */
  readonly registered?: ReadonlySet<string>;
  /** Told of a plan that failed; the request is executed in the ordinary way, which says why. */
  readonly onFailure?: (error: unknown) => void;
  /** Told of a document that the rooms declare too little for. */
  readonly onUncovered?: (why: Uncovered) => void;
}

/**
 * A whole answer is much work for PostgreSQL, so that a batch is small; but each shares what it costs to start a large
 * statement. Twelve and sixteen are as good at 32 requests at once, within what runs differ; at 500 sixteen gain a tenth.
 */
const MAX_BATCH = 16;

/** To start a large statement costs PostgreSQL as much as several keys, so that under load few of them carry many. */
const AT_ONCE = 2;

/** Each stays prepared on each connection, so that there must be an end to those of documents that anyone may write. */
const MAX_STATEMENTS = 200;

/** Of one document, by the shape of its variables. */
const MAX_SHAPES = 32;

type PlanLoader = SharedLoader<readonly (string | null)[], AnswerRow>;

interface Made {
  readonly plan: Plan;
  readonly loader: PlanLoader;
  /** The same for callers for whom it may lag. */
  readonly lagging: PlanLoader;
}

interface AnswerRow {
  readonly place: number;
  readonly answer: string;
  readonly about: string;
}

interface Known {
  asked: number;
  readonly shape: (variables: Readonly<Record<string, unknown>>) => string;
  /** By the shape of the variables; null where there can be no plan. */
  readonly plans: Map<string, Made | null>;
}

/** Answers what it has a plan for; null for the rest. Requests of a tick that share a plan share its statement. */
export function planner(options: PlannerOptions): (question: Question) => Promise<PlannedAnswer | null> {
  const known = new WeakMap<OperationDefinitionNode, Known>();
  const prepared = new Set<string>();

  /** Undefined where there is none for this request, and may be one for the next. */
  const make = ({ operation, document }: Question, asked: Asked, isRegistered: boolean): Made | null | undefined => {
    try {
      const plan = planOf(options, operation, fragmentsOf(document), asked);
      const { name } = plan.statement;
      if (!isRegistered && !prepared.has(name) && prepared.size >= MAX_STATEMENTS) return null;
      if (!isRegistered) prepared.add(name);
      const loaderOn = (pool: Pool): PlanLoader => shared(batchOf(pool, plan), String, MAX_BATCH, AT_ONCE);
      const loader = loaderOn(options.pool);
      return { plan, loader, lagging: options.replica ? loaderOn(options.replica) : loader };
    } catch (error) {
      if (error instanceof Unsuited) return undefined;
      if (error instanceof Uncovered) options.onUncovered?.(error);
      else if (!isExpected(error)) options.onFailure?.(error);
      return null;
    }
  };

  return async (question) => {
    const { operation, context, scope } = question;
    if (operation.operation !== "query") return null;
    let of = known.get(operation);
    if (!of) {
      of = { asked: 0, shape: shapeOf(options.schema, operation), plans: new Map() };
      known.set(operation, of);
    }
    const isRegistered = options.registered?.has(question.source) === true;
    if (of.asked++ < options.after && !isRegistered) return null;
    const { coerced } = getVariableValues(options.schema, operation.variableDefinitions ?? [], question.variables);
    if (!coerced) return null;
    const asked: Asked = { variables: coerced, context, known: new Map() };
    const shape = of.shape(coerced);
    let planned = of.plans.get(shape);
    if (planned === undefined && of.plans.size < MAX_SHAPES) {
      planned = make(question, asked, isRegistered);
      if (planned !== undefined) of.plans.set(shape, planned);
    }
    if (!planned) return null;
    const { plan, loader, lagging } = planned;
    try {
      if (!plan.suits(asked)) return null;
      const { answer, about } = await (scope.mayLag ? lagging : loader).bind(scope).load(plan.values(asked));
      const finished = finish(plan, answer, asked);
      if (about && scope.disclose) for (const patient of new Set(about.split(","))) scope.disclose(patient);
      return finished;
    } catch (error) {
      if (!isExpected(error)) options.onFailure?.(error);
      return null;
    }
  };
}

/** A request that is faulty, a value that is missing, a statement that took too long: ordinary execution says so. */
const isExpected = (error: unknown): boolean =>
  error instanceof Uncovered || error instanceof GraphQLError || EXPECTED.test((error as { code?: string }).code ?? "");

/** PostgreSQL: data exceptions, and a statement that was cancelled. */
const EXPECTED = /^(22|57014)/;

function finish({ computed }: Plan, text: string, asked: Asked): PlannedAnswer {
  if (computed.length === 0) return { text };
  const value = JSON.parse(text) as Record<string, unknown>;
  compute(value, computed, asked);
  return { value };
}

const batchOf = (pool: Pool, { statement }: Plan) => {
  return async (
    keys: readonly { readonly scope: Scope; readonly key: readonly (string | null)[] }[],
  ): Promise<AnswerRow[]> => {
    const parameters = keys[0]!.key.map((_, at) => keys.map(({ key }) => key[at]));
    const viewers = keys.map(({ scope }) => scope.viewer);
    const answers = new Array<AnswerRow>(keys.length);
    for (const row of await send<AnswerRow & object>(pool, statement, [parameters[0], viewers, ...parameters.slice(1)]))
      answers[row.place - 1] = row;
    return answers;
  };
};

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions.flatMap((it) => (it.kind === Kind.FRAGMENT_DEFINITION ? [[it.name.value, it] as const] : [])),
  );
