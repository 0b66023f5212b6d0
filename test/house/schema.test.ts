import {
  buildSchema,
  type GraphQLInputObjectType,
  GraphQLNonNull,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from "graphql";
import { expect, test } from "vitest";
import { schemaFiles } from "../../src/cli/schema-files.ts";
import { sdl } from "../../src/platform/federation/sdl.ts";

const api = buildSchema(sdl("api"));
const types = Object.values(api.getTypeMap()).filter((type) => !isIntrospectionType(type));

test("the committed schema is what the subgraphs compose to", () => {
  const stale = Object.entries(schemaFiles()).filter(([name, text]) => sdl(name) !== text);
  expect(stale.map(([name]) => name)).toEqual([]);
});

test("a create input arrives whole: what may be left out has a default", () => {
  const nested = (type: GraphQLInputObjectType) => !/^(Revise|.*(Filter|By)$)/.test(type.name);
  const holes = types
    .filter(isInputObjectType)
    .filter((type) => !type.isOneOf && nested(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type, defaultValue }) => !(type instanceof GraphQLNonNull) && defaultValue === undefined)
        .map(({ name }) => `${type.name}.${name}`),
    );
  expect(holes).toEqual([]);
});

test("every mutation has one input with an idempotency key, and a payload with errors", () => {
  const faults = Object.values(api.getMutationType()!.getFields()).filter(({ args, type }) => {
    const [input] = args;
    const payload = type instanceof GraphQLNonNull ? type.ofType : type;
    const inputType = input?.type instanceof GraphQLNonNull ? input.type.ofType : undefined;
    return !(
      args.length === 1 &&
      isInputObjectType(inputType) &&
      "idempotencyKey" in inputType.getFields() &&
      isObjectType(payload) &&
      String(payload.getFields().errors?.type) === "[UserError!]!"
    );
  });
  expect(faults.map(({ name }) => name)).toEqual([]);
});

test("a mutation of something that exists names the version that it expects", () => {
  const faults = types
    .filter(isInputObjectType)
    .filter((type) => "idempotencyKey" in type.getFields() && "id" in type.getFields())
    .filter((type) => String(type.getFields().expectedVersion?.type) !== "Int!");
  expect(faults.map(({ name }) => name)).toEqual([]);
});

test("every type says what it means to a care coordinator", () => {
  const silent = types.filter(
    (type) => isObjectType(type) && !type.description && !/(Connection|Edge|Payload|Query|Mutation)$/.test(type.name),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test("every entity carries its version, so that a write can name it", () => {
  const faults = types
    .filter(isObjectType)
    .filter((type) => "createdAt" in type.getFields() && !("version" in type.getFields()));
  expect(faults.map(({ name }) => name)).toEqual([]);
});
