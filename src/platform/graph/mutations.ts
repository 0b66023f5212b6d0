import type { GraphQLResolveInfo } from "graphql";
import type { EntityManager } from "typeorm";
import { accept, type Decision, invalid, type Refusal, refuse } from "../../kernel/refusal.ts";
import type { Role } from "../../kernel/role.ts";
import type { Kept, Stored } from "../../kernel/stored.ts";
import type { WriteContext, writer } from "../writes.ts";
import { wholeInput } from "./whole-input.ts";

/** What a rule may know besides its input. */
export interface Occasion {
  readonly now: Date;
}

/** What a rule may know besides, where it matters who writes. */
export interface Recorder extends Occasion {
  readonly role: Role;
}

interface Keyed {
  readonly idempotencyKey: string;
}

interface Versioned extends Keyed {
  readonly id: string;
  readonly expectedVersion: number;
}

type Payload<Field extends string, Model> = { readonly [Name in Field]: Stored<Model> | null } & {
  readonly errors: readonly Refusal[];
};

/** A mutation's resolver. The schema's defaults make its input whole, so that it is the model's own shape. */
export type MutationResolver<Field extends string, Model> = (
  parent: unknown,
  args: { readonly input: object },
  context: { readonly write: WriteContext },
  info: GraphQLResolveInfo,
) => Promise<Payload<Field, Model>>;

/** What goes on around a rule. */
export interface Around<Given, Model, Facts> {
  /** What other rooms know, asked before the transaction starts. `id` is the thing's; null for what is yet to be. */
  readonly learn?: (given: Given, write: WriteContext, id: string | null) => Promise<Partial<Facts>>;
  /** What the room's own tables say, read in the transaction. */
  readonly look?: (tx: EntityManager, given: Given, write: WriteContext, id: string) => Promise<Partial<Facts>>;
  /** What else changes in the same transaction, as `Then` says; its refusals undo the write. */
  readonly also?: (
    tx: EntityManager,
    row: Stored<Model>,
    around: {
      readonly given: Given;
      readonly before: Stored<Model> | null;
      readonly write: WriteContext;
      readonly facts: Facts;
    },
  ) => Promise<readonly Refusal[] | undefined>;
}

/** Mutations of one thing, each made of one rule; `field` is where the payload carries the thing. */
export function mutations<Field extends string, Model extends { readonly id: string }>(
  field: Field,
  writes: ReturnType<typeof writer<Model>>,
) {
  type Resolver = MutationResolver<Field, Model>;
  type Change<Given, Facts> = (
    current: Stored<Model>,
    given: Given,
    occasion: Recorder,
    facts: Facts,
  ) => Decision<Model & Partial<Pick<Kept, "enteredInError">>>;
  const payload = ({ row, errors }: { row: Stored<Model> | null; errors: readonly Refusal[] }) =>
    ({ [field]: row, errors }) as Payload<Field, Model>;

  /** What the caller sent, tidied, goes to the rule; unless they may write nothing, or what must be there says nothing. */
  const tidied = <Given>(sent: object, { barred }: WriteContext): Decision<Given> => {
    if (barred.length > 0) return refuse(...barred);
    const given = wholeInput(sent, false);
    const empty = Object.keys(sent).filter((name) => writes.needed.includes(name) && isEmptied(sent, given, name));
    return empty.length > 0
      ? refuse(...empty.map((name) => invalid(name, "This cannot be left empty.")))
      : accept(given as Given);
  };

  const change =
    <Given, Facts = object>(decide: Change<Given, Facts>, around: Around<Given, Model, Facts> = {}): Resolver =>
    async (_, args, { write }, { fieldName: operation }) => {
      const input = args.input as Versioned & Given;
      const { idempotencyKey: _key, id, expectedVersion: _version, ...sent } = input;
      const tidy = tidied<Given>(sent, write);
      if ("refused" in tidy) return payload({ row: null, errors: tidy.refused });
      const given = tidy.accepted;
      let facts = (await around.learn?.(given, write, id)) as Facts;
      const row = await writes.change(
        write,
        { operation, input },
        async (current, tx) => {
          facts = { ...facts, ...(await around.look?.(tx, given, write, id)) };
          return decide(current, given, write, facts);
        },
        async (tx, after, before) => around.also?.(tx, after, { given, before, write, facts }),
      );
      return payload(row);
    };

  return {
    /** `unseen` names the argument that leads to what the writer may not see. */
    create:
      <Given, Facts = object>(
        make: (id: string, given: Given, occasion: Recorder, facts: Facts) => Decision<Model>,
        unseen: Extract<keyof Given, string>,
        around: Around<Given, Model, Facts> = {},
      ): Resolver =>
      async (_, args, { write }, { fieldName: operation }) => {
        const input = args.input as Keyed & Given;
        const { idempotencyKey: _key, ...sent } = input;
        const tidy = tidied<Given>(sent, write);
        if ("refused" in tidy) return payload({ row: null, errors: tidy.refused });
        const given = tidy.accepted;
        let facts = (await around.learn?.(given, write, null)) as Facts;
        const row = await writes.create(
          write,
          { operation, input },
          async (id, tx) => {
            facts = { ...facts, ...(await around.look?.(tx, given, write, id)) };
            return make(id, given, write, facts);
          },
          unseen,
          async (tx, after) => around.also?.(tx, after, { given, before: null, write, facts }),
        );
        return payload(row);
      },
    change,
    /** Keeps it for the audit and takes it out of every list; `status` is the model's own word for it, where it has one. */
    enterInError: (status: Partial<Model> = {}): Resolver =>
      change((row) => accept({ ...row, ...status, enteredInError: true })),
  };
}

const isEmptied = (sent: object, given: object, name: string): boolean =>
  (given as Record<string, unknown>)[name] === null && (sent as Record<string, unknown>)[name] !== null;
