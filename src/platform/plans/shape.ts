import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";

type Shape = (value: unknown) => string;

/**
 * What of an operation's variables may change its statement: which are given, and the values of enums and booleans.
 * Requests of one shape differ in parameters only.
 */
export function shapeOf(schema: GraphQLSchema, operation: OperationDefinitionNode) {
  const shapes = (operation.variableDefinitions ?? []).map(
    ({ variable, type }) =>
      [variable.name.value, shapeOfType(typeFromAST(schema, type as never) as unknown as GraphQLInputType)] as const,
  );
  return (variables: Readonly<Record<string, unknown>>): string =>
    shapes.map(([name, shape]) => shape(variables[name])).join();
}

function shapeOfType(declared: GraphQLInputType): Shape {
  const type = getNullableType(declared);
  const given = (shape: Shape): Shape => {
    return (value) => (value === undefined ? "-" : value === null ? "0" : shape(value));
  };
  if (isListType(type)) return given(() => "l");
  if (isEnumType(type) || ("name" in type && type.name === "Boolean")) return given((value) => JSON.stringify(value));
  if (!isInputObjectType(type)) return given(() => "v");
  const fields = Object.values(type.getFields());
  // Made when it is first needed: an input type may hold itself.
  let inner: readonly (readonly [string, Shape])[] | undefined;
  return given((value) => {
    inner ??= fields.map(({ name, type }) => [name, shapeOfType(type)] as const);
    return `{${inner.map(([name, shape]) => shape((value as Record<string, unknown>)[name])).join()}}`;
  });
}
