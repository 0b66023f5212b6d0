import type { GraphQLResolveInfo } from "graphql";
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

/** Mutations of one thing, each made of one rule; `field` is where the payload carries the thing. */
export function mutations<Field extends string, Model extends { readonly id: string }>(
  field: Field,
  writes: ReturnType<typeof writer<Model>>,
) {
  type Resolver = MutationResolver<Field, Model>;
  type Change<Given> = (
    current: Stored<Model>,
    given: Given,
    occasion: Recorder,
  ) => Decision<Model & Partial<Pick<Kept, "enteredInError">>>;
  const payload = ({ row, errors }: { row: Stored<Model> | null; errors: readonly Refusal[] }) =>
    ({ [field]: row, errors }) as Payload<Field, Model>;

  /** What the caller sent, tidied, goes to the rule; unless what must be there says nothing. */
  const ruled = <Given, Thing>(sent: object, rule: (given: Given) => Decision<Thing>): Decision<Thing> => {
    const given = wholeInput(sent, false);
    const empty = Object.keys(sent).filter((name) => writes.needed.includes(name) && isEmptied(sent, given, name));
    return empty.length > 0
      ? refuse(...empty.map((name) => invalid(name, "This cannot be left empty.")))
      : rule(given as Given);
  };

  const change =
    <Given>(decide: Change<Given>): Resolver =>
    async (_, args, { write }, { fieldName: operation }) => {
      const input = args.input as Versioned & Given;
      const { idempotencyKey: _key, id: _id, expectedVersion: _version, ...sent } = input;
      return payload(
        await writes.change(write, { operation, input }, (row) =>
          ruled(sent, (given: Given) => decide(row, given, write)),
        ),
      );
    };

  return {
    /** `unseen` names the argument that leads to what the writer may not see. */
    create:
      <Given>(
        make: (id: string, given: Given, occasion: Recorder) => Decision<Model>,
        unseen: Extract<keyof Given, string>,
      ): Resolver =>
      async (_, args, { write }, { fieldName: operation }) => {
        const input = args.input as Keyed & Given;
        const { idempotencyKey: _key, ...sent } = input;
        const made = (id: string) => ruled(sent, (given: Given) => make(id, given, write));
        return payload(await writes.create(write, { operation, input }, made, unseen));
      },
    change,
    /** Keeps it for the audit and takes it out of every list; `status` is the model's own word for it, where it has one. */
    enterInError: (status: Partial<Model> = {}): Resolver =>
      change((row) => accept({ ...row, ...status, enteredInError: true })),
  };
}

const isEmptied = (sent: object, given: object, name: string): boolean =>
  (given as Record<string, unknown>)[name] === null && (sent as Record<string, unknown>)[name] !== null;
