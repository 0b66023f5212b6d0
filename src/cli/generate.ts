import { readFileSync, writeFileSync } from "node:fs";
import { schemaPath, sdl } from "../platform/federation/compose.ts";
import { schemaFiles } from "./schema-files.ts";

/** Writes everything that follows from the schema: shared value types, compositions, and the code of codegen.ts. */
const changed = Object.entries(schemaFiles()).filter(([name, text]) => read(name) !== text);
for (const [name, text] of changed) writeFileSync(schemaPath(name), text);
console.log(changed.length > 0 ? `written: ${changed.map(([name]) => name).join(", ")}` : "schema: nothing to write");

function read(name: string): string {
  try {
    return readFileSync(schemaPath(name), "utf8") && sdl(name);
  } catch {
    return "";
  }
}
