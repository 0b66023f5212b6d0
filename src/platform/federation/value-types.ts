import { type DefinitionNode, Kind, parse, print, visit } from "graphql";

const MARK = "# Below: value types of shared.graphql and stubs of other rooms' entities, kept by `npm run generate`.";

/** What a room wrote itself, without the part that is kept for it. */
export const ownSdl = (sdl: string): string => sdl.split(MARK)[0]!.trimEnd();

/**
 * Completes a room's SDL with the value types that it uses, from the one file that all rooms share, and with stubs of
 * the entities that those lead to, so that the file is a legal subgraph by itself and a value type the same everywhere.
 */
export function withValueTypes(sdl: string, shared: string): string {
  const own = ownSdl(sdl);
  const values = new Map(named(parse(shared).definitions));
  const defined = new Set(named(parse(own).definitions).map(([name]) => name));
  const wanted = new Set<string>();
  const implementors = [...values].filter(([, it]) => "interfaces" in it && (it.interfaces?.length ?? 0) > 0);

  const want = (names: ReadonlySet<string>) => {
    for (const name of names) {
      if (defined.has(name) || wanted.has(name) || BUILT_IN.has(name)) continue;
      wanted.add(name);
      const value = values.get(name);
      if (value) want(namesIn([value]));
      if (value?.kind === Kind.INTERFACE_TYPE_DEFINITION)
        want(new Set(implementors.map(([implementor]) => implementor)));
    }
  };
  want(namesIn(parse(own).definitions));

  const kept = [...values].filter(([name]) => wanted.has(name)).map(([, it]) => print(it));
  const stubs = [...wanted].filter((name) => !values.has(name)).sort();
  const stubSdl = stubs.map((name) => `type ${name} @key(fields: "id", resolvable: false) {\n  id: ID!\n}`);
  return [own, MARK, ...kept, ...stubSdl].join("\n\n").concat("\n");
}

const BUILT_IN = new Set(["ID", "String", "Int", "Float", "Boolean"]);

const named = (definitions: readonly DefinitionNode[]): [string, DefinitionNode][] =>
  definitions.flatMap((it) => ("name" in it && it.name ? [[it.name.value, it]] : []));

const namesIn = (definitions: readonly DefinitionNode[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const definition of definitions) {
    visit(definition, { [Kind.NAMED_TYPE]: (node) => void names.add(node.name.value) });
  }
  return names;
};
