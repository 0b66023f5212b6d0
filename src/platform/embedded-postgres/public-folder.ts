import { lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";

const parents = ["/var/lib", "/var/tmp"];

/** A folder that every user may traverse and only this one may write, so that nobody can plant a program in it. */
export const publicFolder = async (): Promise<string> => {
  for (const parent of parents) {
    const folder = join(parent, "care-coordination-graph");
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 });
      const found = await lstat(folder);
      if (found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0) return folder;
    } catch {
      // Not here: the next parent may be writable.
    }
  }
  throw new Error(`PostgreSQL needs a folder that its user can reach; neither of ${parents.join(", ")} can hold one.`);
};
