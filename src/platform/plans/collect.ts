import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { type Making, Uncovered } from "./making.ts";

/** One field of the answer: its key, and all the places of the document that ask for it. */
export interface Selected {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

/** The fields that are asked of an object, merged: https://spec.graphql.org/October2021/#CollectFields(). */
export function collect(making: Making, type: GraphQLObjectType, parents: readonly FieldNode[]): Selected[] {
  return collectFrom(
    making,
    type,
    parents.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : [])),
  );
}

export function collectFrom(making: Making, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selected[] {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();

  const within = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isWanted(selection, making)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key);
        if (known) known.push(selection);
        else fields.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value, type)) within(selection.selectionSet.selections);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = making.fragments[selection.name.value];
        if (fragment && applies(fragment.typeCondition.name.value, type)) within(fragment.selectionSet.selections);
      }
    }
  };
  for (const { selections } of sets) within(selections);
  return [...fields].map(([key, nodes]) => ({ key, name: nodes[0]!.name.value, nodes }));
}

function isWanted(node: SelectionNode, { asked }: Making): boolean {
  for (const { name } of node.directives ?? []) {
    if (name.value !== "skip" && name.value !== "include") throw new Uncovered(`@${name.value}`);
  }
  if (getDirectiveValues(GraphQLSkipDirective, node, asked.variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, asked.variables)?.if !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  if (type.getInterfaces().length > 0) throw new Uncovered(`${type.name} as one of several`);
  return false;
}
