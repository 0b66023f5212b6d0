import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fault } from "../faults.ts";
import type { DocumentTexts } from "./document-texts.ts";

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
  extensions?: { readonly persistedQuery?: { readonly version?: number; readonly sha256Hash?: unknown } | undefined };
}

/**
 * Puts its id in the place of a document, since that is what Apollo Server knows a document by. One that nobody
 * registered needs a right of its own, which `free` tells; throws otherwise. What is no document is left to be refused.
 */
export function resolveDocument(texts: DocumentTexts, body: unknown, free: boolean): void {
  if (!isRecord(body)) return;
  const asked: Asked = body;
  const { query, documentId: named = asked.extensions?.persistedQuery?.sha256Hash } = asked;
  if (asked.extensions !== undefined && asked.extensions !== null && !isRecord(asked.extensions)) return;
  asked.documentId = undefined;
  asked.extensions = { ...asked.extensions, persistedQuery: undefined };
  const id = named !== undefined && query === undefined ? registeredId(texts, named) : writtenId(texts, query, named);
  if (id === null) return;
  if (!free && !texts.registered.has(id))
    throw fault(
      "FORBIDDEN",
      "Your token opens registered documents only: this one is not, and `free-query` is not granted.",
    );
  asked.query = undefined;
  asked.extensions = { ...asked.extensions, persistedQuery: { version: 1, sha256Hash: id } };
}

function registeredId({ registered }: DocumentTexts, named: unknown): string {
  if (typeof named === "string" && registered.has(bare(named))) return bare(named);
  throw fault("PERSISTED_QUERY_NOT_FOUND", "No document is registered under this id.");
}

function writtenId(texts: DocumentTexts, query: unknown, named: unknown): string | null {
  const id = typeof query === "string" && query !== "" ? texts.idOf(query) : null;
  if (named === undefined || (typeof named === "string" && bare(named) === id)) return id;
  throw fault("BAD_REQUEST", "The id is not the SHA-256 of the document beside it.");
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
