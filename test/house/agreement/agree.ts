import type { GraphQLScalarType } from "graphql";
import type { Coding } from "../../../src/kernel/coding.ts";
import type { EntityReference } from "../../../src/platform/federation/entity.ts";

/** Compiles only where there is no fault; else the compiler names each: `CarePlan.status`. */
export type Nothing<Fault extends never> = Fault;

/** Compiles only where both unions have the same members. */
export type Same<Sdl extends Model, Model extends Other, Other = Sdl> = [Sdl, Model, Other];

/** A reference stands for the entity, also within its own room. */
type Stub = (...args: never) => EntityReference | null;

type Name<Type, Field> = `${Type & string}.${Field & string}`;
type Calls = (...args: never) => unknown;
/** What a field's resolver gives, without the promise. */
type Result<Field> = Awaited<ReturnType<Extract<Field, Calls>>>;

/** Resolvers that the SDL has no field for, or whose parent, arguments or result are not the field's. */
export type Misfits<Sdl, Resolved> = {
  [Type in keyof Resolved]: {
    [Field in keyof Resolved[Type]]: Type extends keyof Sdl
      ? Field extends keyof Sdl[Type] | keyof NonNullable<Sdl[Type]>
        ? Resolved[Type][Field] extends Stub | NonNullable<NonNullable<Sdl[Type]>[Field & keyof NonNullable<Sdl[Type]>]>
          ? never
          : Name<Type, Field>
        : Name<Type, Field>
      : Name<Type, Field>;
  }[keyof Resolved[Type]];
}[keyof Resolved];

/** Fields that nobody resolves and that are not in the parent, or not as the SDL says: a function gives what it returns. */
export type Unserved<Sdl, Parents, Resolved> = {
  [Type in Objects<Sdl> & keyof Parents]-?: UnservedOf<
    Type,
    Required<NonNullable<Sdl[Type]>>,
    Parents[Type],
    Type extends keyof Resolved ? keyof Resolved[Type] : never
  >;
}[Objects<Sdl> & keyof Parents];

/** Every object type but two, whose fields that lead on are the platform's. */
type Objects<Sdl> = {
  [Type in keyof Sdl]-?: NonNullable<Sdl[Type]> extends GraphQLScalarType
    ? never
    : Exclude<Type, "Reference" | "Coding">;
}[keyof Sdl];

type UnservedOf<Type, All, Parent, Done> = {
  [Field in Exclude<keyof All, Done | `__${string}`>]: string extends keyof Parent
    ? Name<Type, Field>
    : Field extends AnyKey<Parent>
      ? Given<Parent, Field> extends Result<All[Field]>
        ? never
        : Name<Type, Field>
      : Name<Type, Field>;
}[Exclude<keyof All, Done | `__${string}`>];

/** Of a union of models, the fields of each, null where another has them. */
type AnyKey<Parent> = Parent extends unknown ? keyof Parent : never;
type Given<Parent, Field> = Parent extends unknown
  ? Field extends keyof Parent
    ? Parent[Field] extends Calls
      ? Awaited<ReturnType<Parent[Field]>>
      : Exclude<Parent[Field], undefined>
    : null
  : never;

/** Mutations whose input is not what the rule of the same name is given. */
export type Misread<Mutations, Rules> = {
  [Mutation in keyof Mutations & keyof Rules]-?: MisreadBy<
    Mutation,
    Omit<InputOf<NonNullable<Mutations[Mutation]>>, "idempotencyKey" | "id" | "expectedVersion">,
    Parameters<Extract<Rules[Mutation], Calls>>[1]
  >;
}[keyof Mutations & keyof Rules];

type InputOf<Resolver> = Parameters<Extract<Resolver, Calls>>[1] extends { readonly input: infer Input }
  ? Input
  : never;

/** The writer itself refuses a revision that empties what must be there, so that its rule is never given null for it. */
type MisreadBy<Mutation, Sent, Given> =
  | {
      [Field in keyof Sent]-?: Field extends keyof Given
        ? Arrived<Sent[Field], Mutation> extends Given[Field]
          ? never
          : Name<Mutation, Field>
        : Name<Mutation, Field>;
    }[keyof Sent]
  | Name<Mutation, Exclude<Needed<Given>, keyof Sent>>;

type Needed<Given> = { [Field in keyof Given]-?: object extends Pick<Given, Field> ? never : Field }[keyof Given];

type Arrived<Input, Mutation> = Mutation extends `revise${string}`
  ? NonNullable<Whole<Input>>
  : Exclude<Whole<Input>, undefined>;

/** An input as it arrives: defaults make it whole, and a code is not yet checked against a release. */
type Whole<Input> = Input extends string | number | boolean | null | undefined
  ? Input
  : Input extends readonly (infer Item)[]
    ? readonly Whole<Item>[]
    : Input extends { readonly code: string; readonly system: string }
      ? Coding
      : { readonly [Field in keyof Input]-?: Whole<Input[Field]> };
