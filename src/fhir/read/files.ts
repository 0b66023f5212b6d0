import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UnreadableFile } from "./fault.ts";

export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
}

const NAMES = /\.(json|ndjson|jsonl)(\.gz)?$/i;

/** Every file of FHIR JSON under the paths, folders to their depths. A file that is named outright may be called anything. */
export async function sourceFiles(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const found = new Map<string, SourceFile>();
  for (const path of paths) for (const file of await under(path, true)) found.set(file.path, file);
  return [...found.values()];
}

async function under(path: string, named: boolean): Promise<SourceFile[]> {
  const about = await stat(path).catch(() => {
    throw new UnreadableFile(path, "there is no such file or folder");
  });
  if (about.isFile()) return named || NAMES.test(path) ? [{ path, bytes: about.size }] : [];
  if (!about.isDirectory()) return [];
  const names = (await readdir(path, { withFileTypes: true })).filter((it) => !it.isSymbolicLink());
  const inner = names.map(({ name }) => name).sort();
  return (await Promise.all(inner.map((name) => under(join(path, name), false)))).flat();
}
