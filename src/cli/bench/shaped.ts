import { Kind, parse, type SelectionSetNode } from "graphql";

/**
 * Of an answer that holds more than a document asks for, what the document asks for: a field that is not there is null.
 * Documents without fragments.
 */
export function shaped(document: string, data: unknown): unknown {
  const [operation] = parse(document).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("An operation comes first.");
  return within(operation.selectionSet, data);
}

function within(selections: SelectionSetNode | undefined, value: unknown): unknown {
  if (selections === undefined || value === null || value === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((one) => within(selections, one));
  const fields = selections.selections.flatMap((it) => (it.kind === Kind.FIELD ? [it] : []));
  return Object.fromEntries(
    fields.map(({ name, alias, selectionSet }) => {
      const key = alias?.value ?? name.value;
      return [key, within(selectionSet, (value as Readonly<Record<string, unknown>>)[key])];
    }),
  );
}
