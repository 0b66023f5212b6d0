import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { Rf2Fault } from "./fault.ts";
import { openZip } from "./zip.ts";

export interface ReleaseFile {
  /** Inside the archive or folder. */
  readonly path: string;
  /** Bytes, uncompressed. */
  readonly size: number;
  /** Differs where the content does: a checksum, or the time of the last change. */
  readonly fingerprint: string;
  open(): Promise<AsyncIterable<Buffer>>;
}

/** One thing given to the loader: a zip or an unpacked folder. */
export interface ReleaseSource {
  readonly name: string;
  readonly files: readonly ReleaseFile[];
  close(): void;
}

export async function openSource(path: string): Promise<ReleaseSource> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Rf2Fault("not-a-release", path, null, "no such file or folder");
  return found.isDirectory() ? openFolder(path) : openZip(path);
}

async function openFolder(path: string): Promise<ReleaseSource> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.sort().map((file) => folderFile(path, file)));
  return { name: basename(path), files, close: () => {} };
}

async function folderFile(root: string, file: string): Promise<ReleaseFile> {
  const { size, mtimeMs } = await stat(file);
  const open = async () => createReadStream(file, { highWaterMark: 1 << 18 });
  return { path: relative(root, file), size, fingerprint: String(mtimeMs), open };
}
