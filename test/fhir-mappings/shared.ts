import { existsSync } from "node:fs";
import { join } from "node:path";

/** A folder of the material that lies beside the checkout and is never copied into it; undefined where absent. */
export const sharedFolder = (path: string): string | undefined => {
  const folder = join(import.meta.dirname, "../../../shared", path);
  return existsSync(folder) ? folder : undefined;
};
