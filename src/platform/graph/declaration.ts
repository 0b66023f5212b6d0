import type { ConnectionArgs } from "./connection.ts";

/** Changes what a list is asked for, as `fromToday` does: `(args, context) => args`. */
export type Adjust = (args: ConnectionArgs, context: never) => ConnectionArgs;

/** Whose list a page is of: everybody's, the parent's, or that of the id in an argument. */
export type PageOf = "everything" | "parent" | { readonly argument: string };

/** What a resolver does, as data beside the function that does it. Loaders go by their names. */
export type Declaration =
  /** One row, by whichever of the arguments is given: `{ id: "patientById" }`; `of` holds them, where they are fields. */
  | { readonly kind: "one"; readonly of: string | null; readonly by: Readonly<Record<string, string>> }
  /** The entity whose id is in a column. */
  | { readonly kind: "stub"; readonly typename: string; readonly column: string }
  /** The entity that a Reference names, where its type is one of these words. */
  | { readonly kind: "follow"; readonly typename: string; readonly words: readonly string[] }
  /** The rows that a list of references names, in its order, without those that are not there. */
  | { readonly kind: "each"; readonly column: string; readonly loader: string }
  /** All rows of a loader for the parent's id. */
  | { readonly kind: "all"; readonly loader: string }
  /** The row that a loader has for the parent's id, or for the id in one of its columns. */
  | { readonly kind: "row"; readonly column: string | null; readonly loader: string }
  /** A page of a list. */
  | { readonly kind: "page"; readonly loader: string; readonly of: PageOf; readonly adjust: Adjust | null }
  /** The first row of the parent's list, asked for as `adjust` makes it. */
  | { readonly kind: "first"; readonly loader: string; readonly adjust: Adjust }
  /** One of two, by the arguments. */
  | {
      readonly kind: "either";
      readonly isOne: (args: never) => boolean;
      readonly one: Declared["as"];
      readonly other: Declared["as"];
    }
  /** Worked out from some columns of the row, or properties of the value, alone and at once. */
  | { readonly kind: "computed"; readonly columns: readonly string[]; readonly compute: Compute }
  /** A list of the row, whole unless an argument is given. */
  | { readonly kind: "filtered"; readonly column: string; readonly isWanted: Compute }
  /** What another resolver does, unless the caller may not know it: judged by the context, or by SQL of the patient. */
  | {
      readonly kind: "closed";
      readonly inner: Declared;
      /** The row's field that holds the patient's id. */
      readonly patient: string;
      readonly to: (context: never) => boolean;
      /** SQL over the keys `k`, of the patient's id as an expression; null where the context alone decides. */
      readonly where: ((patient: string) => string) | null;
    }
  /** Completes a stub in its own room. */
  | { readonly kind: "home"; readonly loader: string };

export type Compute = (row: never, args: never, context: never) => unknown;

type AnyFunction = (...args: never) => unknown;

/** What is known of a field's resolver. */
export interface Declared {
  /** "plain" for the property of the field's own name; null for a resolver that is only code. */
  readonly as: Declaration | "plain" | null;
  /** Whether a stub is looked up in its own room first. */
  readonly atHome: boolean;
}

const known = new WeakMap<AnyFunction, Declared>();

export const declared = <Resolver extends AnyFunction>(as: Declaration, resolver: Resolver): Resolver => {
  known.set(resolver, { as, atHome: false });
  return resolver;
};

export const declarationOf = (resolver: AnyFunction | undefined): Declared =>
  resolver === undefined ? { as: "plain", atHome: false } : (known.get(resolver) ?? { as: null, atHome: false });

/** Declares a resolver that completes a stub, and then does what another does. */
export const completes = <Resolver extends AnyFunction>(
  inner: AnyFunction | undefined,
  resolver: Resolver,
): Resolver => {
  known.set(resolver, { ...declarationOf(inner), atHome: true });
  return resolver;
};
