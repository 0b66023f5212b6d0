import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/** The fields of an operation's root, those in fragments among them. */
export function rootFields({ definitions }: DocumentNode, { selectionSet }: OperationDefinitionNode): FieldNode[] {
  const fields: FieldNode[] = [];
  const read = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) read(selection.selectionSet);
      else {
        const name = selection.name.value;
        const fragment = definitions.find((it) => it.kind === Kind.FRAGMENT_DEFINITION && it.name.value === name);
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) read(fragment.selectionSet);
      }
    }
  };
  read(selectionSet);
  return fields;
}
