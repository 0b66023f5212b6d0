import { existsSync } from "node:fs";
import { join } from "node:path";

/** A file of the material that lies beside the checkout and is never copied into it; undefined where absent. */
export function sharedFile(path: string): string | undefined {
  const file = join(import.meta.dirname, "../../../shared", path);
  return existsSync(file) ? file : undefined;
}
