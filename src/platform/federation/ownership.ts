import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode, parse, valueFromASTUntyped } from "graphql";

/** What composition says of one field: the rooms that resolve it, and what they need from elsewhere to do so. */
export interface FieldOwners {
  readonly rooms: ReadonlySet<string>;
  /** A selection of fields, by room: `birthDate registeredPractice { id }`. */
  readonly requires: ReadonlyMap<string, string>;
}

export type Ownership = ReadonlyMap<string, ReadonlyMap<string, FieldOwners>>;

/** Reads from a supergraph which room owns which field of which object type. */
export function ownership(supergraph: string): Ownership {
  const { definitions } = parse(supergraph, { noLocation: true });
  const rooms = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") continue;
    for (const { name, directives } of definition.values ?? []) {
      rooms.set(name.value, String(argumentsOf(directives?.[0]).name));
    }
  }
  const types = definitions.filter((it): it is ObjectTypeDefinitionNode => it.kind === Kind.OBJECT_TYPE_DEFINITION);
  return new Map(types.map((type) => [type.name.value, fieldsOf(type, rooms)]));
}

function fieldsOf(type: ObjectTypeDefinitionNode, rooms: ReadonlyMap<string, string>) {
  const room = (graph: unknown) => rooms.get(String(graph)) ?? String(graph);
  const everywhere = applied(type, "join__type").map(({ graph }) => room(graph));
  return new Map(
    (type.fields ?? []).map((field): [string, FieldOwners] => {
      const owners = applied(field, "join__field").filter(
        ({ external, graph }) => graph !== undefined && external !== true,
      );
      return [
        field.name.value,
        {
          rooms: new Set(owners.length > 0 ? owners.map(({ graph }) => room(graph)) : everywhere),
          requires: new Map(
            owners
              .filter(({ requires }) => requires !== undefined)
              .map(({ graph, requires }) => [room(graph), String(requires)]),
          ),
        },
      ];
    }),
  );
}

const applied = (node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }, name: string) =>
  (node.directives ?? []).filter((it) => it.name.value === name).map(argumentsOf);

const argumentsOf = (directive: ConstDirectiveNode | undefined): Record<string, unknown> =>
  Object.fromEntries((directive?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
