import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Image } from "../image/image.ts";

const SUFFIX = ".sct-image";
/** A read or write of more than 2 GB fails; this is far below. */
const STEP = 256 << 20;

/** Beside the folder of the embedded database: one for all processes of a checkout. */
export const terminologyFolder = (databaseFolder: string): string => join(databaseFolder, "../terminology");

const fileOf = (folder: string, releaseId: string): string => join(folder, releaseId.replaceAll("/", "_") + SUFFIX);

/** Written beside its place and renamed when whole and on disk, so that a reader never sees half of it. */
export async function writeImageFile(folder: string, releaseId: string, { bytes }: Image): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${fileOf(folder, releaseId)}.${process.pid}.draft`;
  const file = await open(draft, "w");
  try {
    for (let at = 0; at < bytes.length; ) {
      at += (await file.write(bytes, at, Math.min(STEP, bytes.length - at))).bytesWritten;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, fileOf(folder, releaseId));
}

/** Undefined where there is no such file, or one that is damaged or of another format: PostgreSQL has it too. */
export async function readImageFile(folder: string, releaseId: string): Promise<Image | undefined> {
  const file = await open(fileOf(folder, releaseId), "r").catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(bytes, at, Math.min(STEP, size - at));
      if (bytesRead === 0) return undefined;
      at += bytesRead;
    }
    const image = new Image(bytes);
    return (image.meta.release as { id?: unknown }).id === releaseId ? image : undefined;
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

const HOUR = 3_600_000;

/** Keeps the releases named and removes the rest, and drafts that a killed process left. */
export async function pruneImageFiles(folder: string, keep: readonly string[]): Promise<void> {
  const kept = new Set(keep.map((id) => fileOf(folder, id)));
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (!name.includes(SUFFIX) || kept.has(path)) continue;
    const { mtimeMs } = await stat(path);
    if (name.endsWith(SUFFIX) || mtimeMs < Date.now() - HOUR) await rm(path, { force: true });
  }
}
