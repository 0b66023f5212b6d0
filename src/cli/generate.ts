import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedCode } from "./generated-code.ts";
import { schemaFiles } from "./schema-files.ts";

const root = new URL("../../", import.meta.url);

/** Writes what is not so already. Gives the files that were written. */
function write(files: Readonly<Record<string, string>>): readonly string[] {
  const changed = Object.entries(files).filter(([file, text]) => {
    const path = new URL(file, root);
    return !existsSync(path) || readFileSync(path, "utf8") !== text;
  });
  for (const [file, text] of changed) {
    const path = fileURLToPath(new URL(file, root));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return changed.map(([file]) => file);
}

/** Writes everything that follows from the schema: shared value types, compositions, and the code of codegen.ts. */
const schema = Object.entries(schemaFiles()).map(([name, text]) => [`schema/${name}.graphql`, text]);
const written = [...write(Object.fromEntries(schema)), ...write(await generatedCode())];
console.log(written.length > 0 ? `written: ${written.join(", ")}` : "generated files: nothing to write");
