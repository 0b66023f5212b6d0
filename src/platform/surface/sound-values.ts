import { fault } from "../faults.ts";

/** No form that anyone fills in goes down so far, nor does any FHIR resource of the corpora. */
const MAX_DEPTH = 100;

/** Refuses what no text of the database holds, and what goes down without end: whoever walks it later would fall. */
export function insistOnSoundValues(body: unknown): void {
  if (typeof body !== "object" || body === null) return;
  const { query, variables } = body as { readonly query?: unknown; readonly variables?: unknown };
  if (typeof query === "string" && (NUL_ESCAPED.test(query) || !isStorable(query))) throw unstorable();
  check(variables, 0);
}

/** A resource is taken apart entry by entry, and each says what is wrong with its texts. */
function check(value: unknown, depth: number, inResource = false): void {
  if (depth > MAX_DEPTH) throw fault("BAD_USER_INPUT", `A value goes down ${MAX_DEPTH} levels at most.`);
  if (typeof value === "string" && !inResource && !isStorable(value)) throw unstorable();
  if (typeof value !== "object" || value === null) return;
  const resource = inResource || "resourceType" in value;
  for (const part of Object.values(value)) check(part, depth + 1, resource);
}

const NUL_ESCAPED = /\\u(0000|\{0+\})/;

const isStorable = (text: string): boolean =>
  !text.includes("\u0000") && (text as string & { isWellFormed(): boolean }).isWellFormed();

const unstorable = () => fault("BAD_USER_INPUT", "A text is made of whole characters, and U+0000 is none of them.");
