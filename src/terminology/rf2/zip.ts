import { basename } from "node:path";
import { pipeline, type Readable } from "node:stream";
import * as zlib from "node:zlib";
import * as yauzl from "yauzl";
import { Rf2Fault } from "./fault.ts";
import type { ReleaseFile, ReleaseSource } from "./source.ts";

const DEFLATED = 8;

export async function openZip(path: string): Promise<ReleaseSource> {
  const name = basename(path);
  const archive = await openArchive(path, name);
  const files = (await entriesOf(archive, name))
    .filter((entry) => !entry.fileName.endsWith("/"))
    .map((entry) => zipFile(archive, entry));
  return { name, files, close: () => archive.close() };
}

function openArchive(path: string, name: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, archive) => {
      if (archive === undefined || error) reject(unreadable(name, error));
      else resolve(archive);
    });
  });
}

function entriesOf(archive: yauzl.ZipFile, name: string): Promise<yauzl.Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: yauzl.Entry[] = [];
    archive.on("entry", (entry: yauzl.Entry) => {
      entries.push(entry);
      archive.readEntry();
    });
    archive.once("end", () => resolve(entries));
    archive.once("error", (error: Error) => reject(unreadable(name, error)));
    archive.readEntry();
  });
}

function zipFile(archive: yauzl.ZipFile, entry: yauzl.Entry): ReleaseFile {
  const open = () =>
    new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
      const deflated = entry.compressionMethod === DEFLATED;
      archive.openReadStream(entry, { decodeFileData: false }, (error, stream) => {
        if (stream === undefined || error) reject(unreadable(entry.fileName, error));
        else resolve(checked(entry, deflated ? inflated(stream) : stream));
      });
    });
  return { path: entry.fileName, size: entry.uncompressedSize, fingerprint: String(entry.crc32), open };
}

/** In larger steps than yauzl's own, which turn the event loop for every 16 kB. */
function inflated(stream: Readable): AsyncIterable<Buffer> {
  const inflate = zlib.createInflateRaw({ chunkSize: 1 << 18 });
  pipeline(stream, inflate, () => {});
  return inflate;
}

/** The bytes as they come; a checksum that differs at the end means a damaged archive. */
async function* checked(entry: yauzl.Entry, stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    for await (const part of stream) {
      const chunk = Buffer.isBuffer(part) ? part : Buffer.from(part);
      sum = zlib.crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw unreadable(entry.fileName, error instanceof Error ? error : null);
  }
  if (sum >>> 0 !== entry.crc32) throw new Rf2Fault("truncated", entry.fileName, null, "its checksum is wrong");
}

function unreadable(file: string, error: Error | null): Rf2Fault {
  if (error instanceof Rf2Fault) return error;
  return new Rf2Fault("truncated", file, null, `the archive cannot be read: ${error?.message ?? "unknown reason"}`);
}
