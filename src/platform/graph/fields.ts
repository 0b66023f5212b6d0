import { type EntityReference, entity } from "../federation/entity.ts";
import type { Loader } from "../loaders.ts";
import type { PageKey } from "../pages.ts";
import { type ConnectionArgs, type CountedPage, connection } from "./connection.ts";
import { type Adjust, type Compute, declarationOf, declared } from "./declaration.ts";

interface Owner {
  readonly id: string;
}

type NamesOf<Loaders, Kind> = {
  [Name in keyof Loaders]: Loaders[Name] extends Kind ? Name : never;
}[keyof Loaders] &
  string;

type Loaded<Loaders, Name extends keyof Loaders> =
  Loaders[Name] extends Loader<infer _Key, infer Value> ? Value : never;

type RowOf<Loaders, Name extends keyof Loaders> = Loaded<Loaders, Name> extends CountedPage<infer Row> ? Row : never;

/** The fields of a row that hold an id, or nothing. */
type IdsOf<Model> = {
  [Field in keyof Model]: Model[Field] extends string | null ? Field : never;
}[keyof Model] &
  string;

type ReferencesOf<Model> = {
  [Field in keyof Model]: Model[Field] extends readonly { readonly id: string | null }[] ? Field : never;
}[keyof Model] &
  string;

type ListsOf<Model> = {
  [Field in keyof Model]: Model[Field] extends readonly unknown[] ? Field : never;
}[keyof Model] &
  string;

type ElementOf<List> = List extends readonly (infer Element)[] ? Element : never;

/**
 * The resolvers that need no code of their own: each is one word, which says what it reads. Ordinary execution runs
 * them; a plan of a whole document reads them as data. The room's context tells the names of its loaders from mistakes.
 */
export function fieldsOf<Model, Context extends { readonly loaders: object }>() {
  type Loaders = Context["loaders"];
  type RowLoader = NamesOf<Loaders, Loader<string, object | null>>;
  type ManyLoader = NamesOf<Loaders, Loader<string, readonly object[]>>;
  type PageLoader = NamesOf<Loaders, Loader<PageKey, CountedPage<object>>>;
  type Adjusted<Args> = (args: Args, context: Context) => ConnectionArgs;
  type Resolve<Args, Result> = (parent: never, args: Args, context: Context) => Result;

  const loaderOf = <Key, Value>({ loaders }: Context, name: string) =>
    (loaders as Readonly<Record<string, Loader<Key, Value>>>)[name]!;
  const load = <Name extends keyof Loaders & string>(context: Context, name: Name, key: string) =>
    loaderOf<string, Loaded<Loaders, Name>>(context, name).load(key);

  const asked = <Args extends ConnectionArgs>(adjust: Adjusted<Args> | null, args: Args, context: Context) =>
    adjust ? adjust(args, context) : args;
  const pageAt = <Name extends PageLoader>(context: Context, name: Name, key: string, args: ConnectionArgs) =>
    connection(loaderOf<PageKey, CountedPage<RowOf<Loaders, Name>>>(context, name), key, args);

  return {
    /** The row of an id, which is the argument `id` or another: `one("goalById")`, `one("triageById", "referralId")`. */
    one: <Name extends RowLoader>(loader: Name, argument = "id") =>
      declared(
        { kind: "one", of: null, by: { [argument]: loader } },
        (_: unknown, args: Readonly<Record<string, string>>, context: Context) =>
          load(context, loader, args[argument]!),
      ),

    /** The row of whichever key is given in the argument `by`: `oneBy({ id: "patientById" })`. */
    oneBy: <Name extends RowLoader>(by: Readonly<Record<string, Name>>) =>
      declared(
        { kind: "one", of: "by", by },
        async (_: unknown, args: { readonly by: Readonly<Record<string, unknown>> }, context: Context) => {
          const given = Object.keys(by).find((key) => typeof args.by[key] === "string");
          return given === undefined ? null : load(context, by[given]!, args.by[given] as string);
        },
      ),

    /** Looks a stub of this room's entity up. */
    home: <Name extends RowLoader>(loader: Name) =>
      declared({ kind: "home", loader }, ({ id }: Owner, context: Context) => load(context, loader, id)),

    /** The entity whose id is in a column: `leadsTo("Patient", "patientId")`. */
    leadsTo: <Column extends IdsOf<Model>>(typename: string, column: Column) =>
      declared({ kind: "stub", typename, column }, (parent: Pick<Model, Column>) => {
        const id = parent[column] as string | null;
        return (id === null ? null : entity(typename, id)) as EntityReference | Extract<Model[Column], null>;
      }),

    /** The row that a loader has for the parent itself: `own("triageById")` of a referral. */
    own: <Name extends RowLoader>(loader: Name) =>
      declared({ kind: "row", column: null, loader }, ({ id }: Owner, _: unknown, context: Context) =>
        load(context, loader, id),
      ),

    /** The row whose id is in a column; null where there is none, or none to be seen. */
    at: <Column extends IdsOf<Model>, Name extends RowLoader>(column: Column, loader: Name) =>
      declared({ kind: "row", column, loader }, async (parent: Pick<Model, Column>, _: unknown, context: Context) => {
        const id = parent[column] as string | null;
        return id === null ? null : load(context, loader, id);
      }),

    /** The rows that a list of references names, in its order, without those that are not there. */
    each: <Column extends ReferencesOf<Model>, Name extends RowLoader>(column: Column, loader: Name) =>
      declared({ kind: "each", column, loader }, async (parent: Pick<Model, Column>, _: unknown, context: Context) => {
        const references = parent[column] as readonly { readonly id: string | null }[];
        const found = references.flatMap(({ id }) => (id === null ? [] : [load(context, loader, id)]));
        return (await Promise.all(found)).filter((it) => it !== null);
      }),

    /** All rows that a loader has for the parent. */
    allOf: <Name extends ManyLoader>(loader: Name) =>
      declared({ kind: "all", loader }, ({ id }: Owner, _: unknown, context: Context) => load(context, loader, id)),

    /** A page of everything that the caller may see. */
    page: <Name extends PageLoader, Args extends ConnectionArgs = ConnectionArgs>(
      loader: Name,
      adjust: Adjusted<Args> | null = null,
    ) =>
      declared(
        { kind: "page", loader, of: "everything", adjust: adjust as Adjust | null },
        (_: unknown, args: Args, context: Context) => pageAt(context, loader, "", asked(adjust, args, context)),
      ),

    /** A page of the parent's own. */
    pageOf: <Name extends PageLoader, Args extends ConnectionArgs = ConnectionArgs>(
      loader: Name,
      adjust: Adjusted<Args> | null = null,
    ) =>
      declared(
        { kind: "page", loader, of: "parent", adjust: adjust as Adjust | null },
        ({ id }: Owner, args: Args, context: Context) => pageAt(context, loader, id, asked(adjust, args, context)),
      ),

    /** A page of the list whose id is in an argument that must be given: `pageBy("ownerId", "goalsByOwner")`. */
    pageBy: <Name extends PageLoader, Args extends ConnectionArgs = ConnectionArgs>(
      argument: string,
      loader: Name,
      adjust: Adjusted<Args> | null = null,
    ) =>
      declared(
        { kind: "page", loader, of: { argument }, adjust: adjust as Adjust | null },
        (_: unknown, args: Args, context: Context) => {
          const key = (args as unknown as Readonly<Record<string, string>>)[argument]!;
          return pageAt(context, loader, key, asked(adjust, args, context));
        },
      ),

    /** The first of the parent's list, as it is asked for; null where the list is empty. */
    firstOf: <Name extends PageLoader>(
      loader: Name,
      request: (context: Context) => Pick<ConnectionArgs, "orderBy" | "filter">,
    ) => {
      const adjust = (_: unknown, context: Context): ConnectionArgs => ({ first: 1, ...request(context) });
      return declared({ kind: "first", loader, adjust }, async ({ id }: Owner, args: object, context: Context) => {
        const { nodes } = await pageAt(context, loader, id, adjust(args, context));
        return nodes[0] ?? null;
      });
    },

    /** One of two, by the arguments. */
    either: <Args, One, Other>(isOne: (args: Args) => boolean, one: Resolve<Args, One>, other: Resolve<Args, Other>) =>
      declared(
        { kind: "either", isOne, one: declarationOf(one).as, other: declarationOf(other).as },
        (parent: unknown, args: Args, context: Context) =>
          isOne(args) ? one(parent as never, args, context) : other(parent as never, args, context),
      ),

    /** The elements of a list of the row that are wanted; all of them where no argument is given. */
    filtered: <Column extends ListsOf<Model>, Args extends object>(
      column: Column,
      isWanted: (element: ElementOf<Model[Column]>, args: Args, context: Context) => boolean,
    ) =>
      declared(
        { kind: "filtered", column, isWanted: isWanted as Compute },
        (parent: Pick<Model, Column>, args: Args, context: Context) => {
          const all = parent[column] as readonly ElementOf<Model[Column]>[];
          const isGiven = Object.values(args).some((value) => value !== null && value !== undefined);
          return isGiven ? all.filter((element) => isWanted(element, args, context)) : all;
        },
      ),

    /**
     * Worked out from these columns of the row, or properties of the value, and from nothing else:
     * `from(["names"], ({ names }) => …)`.
     */
    from: <Column extends keyof Model & string, Args, Result>(
      columns: readonly Column[],
      compute: (row: Pick<Model, Column>, args: Args, context: Context) => Result,
    ) => declared({ kind: "computed", columns, compute: compute as never }, compute),
  };
}
