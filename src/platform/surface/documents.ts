import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fault } from "../faults.ts";

/** Documents that clients registered, by the SHA-256 of their text in hexadecimal. */
export type Documents = ReadonlyMap<string, string>;

export const documentId = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Reads what clients generated: manifests (`*.json`, a record of texts by id) and single documents (`*.graphql`).
 * A manifest whose id is not that of its text is refused, since whoever sends the id means another document.
 */
export function readDocuments(files: readonly string[]): Documents {
  const documents = new Map<string, string>();
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const found = file.endsWith(".json") ? (JSON.parse(text) as Record<string, string>) : { [documentId(text)]: text };
    for (const [id, document] of Object.entries(found)) {
      if (bare(id) !== documentId(document)) throw new Error(`${file}: ${id} is not the SHA-256 of its document`);
      documents.set(bare(id), document);
    }
  }
  return documents;
}

export const documentFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /\.(json|graphql)$/.test(name))
    .sort()
    .map((name) => join(folder, name));

const bare = (id: string): string => id.replace(/^sha256:/, "");

/** What a client sends in place of a document, or beside it. */
interface Asked {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { readonly sha256Hash?: unknown } };
}

/**
 * Puts the document in the place of its id. A document that nobody registered needs a right of its own, which
 * `free` tells; throws otherwise.
 */
export function resolveDocument(documents: Documents, body: unknown, free: boolean): void {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return;
  const asked = body as Asked;
  const id = asked.documentId ?? asked.extensions?.persistedQuery?.sha256Hash;
  delete asked.documentId;
  if (asked.extensions?.persistedQuery !== undefined) delete asked.extensions.persistedQuery;
  if (id !== undefined) {
    const known = typeof id === "string" ? documents.get(bare(id)) : undefined;
    if (asked.query === undefined) {
      if (known === undefined) throw fault("PERSISTED_QUERY_NOT_FOUND", "No document is registered under this id.");
      asked.query = known;
      return;
    }
    const matches = typeof asked.query === "string" && typeof id === "string" && documentId(asked.query) === bare(id);
    if (!matches) throw fault("BAD_REQUEST", "The id is not the SHA-256 of the document beside it.");
  }
  if (free || typeof asked.query !== "string" || documents.has(documentId(asked.query))) return;
  throw fault(
    "FORBIDDEN",
    "Your token opens registered documents only: this one is not, and `free-query` is not granted.",
  );
}
