import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { operations } from "../operations.ts";

/** A folder with the documents of all operations, for servers to have them registered. */
export function registeredDocuments(): string {
  const folder = fileURLToPath(new URL("../../../../.data/bench/documents", import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const { name, document } of operations)
    writeFileSync(join(folder, `${name.replaceAll(" ", "-")}.graphql`), document);
  return folder;
}
