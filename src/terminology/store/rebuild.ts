import type { PoolClient } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { assemble } from "../assemble/assemble.ts";
import type { Image } from "../image/image.ts";
import { parseFileName } from "../rf2/file-name.ts";
import type { Inventory, InventoryFile } from "../rf2/inventory.ts";
import { readRelease } from "../rf2/read-release.ts";
import type { ReleaseRecord } from "./activation.ts";
import { copyOutOf } from "./release-tables.ts";

const BACKSLASH = 92;

/** The rows of a release, read back out of its tables as the RF2 they came from. */
export async function rebuildImage(client: PoolClient, release: ReleaseRecord): Promise<Image> {
  const sql = "SELECT number, path, package, columns, rows FROM terminology.file WHERE release = $1 ORDER BY number";
  const { rows } = await client.query<FileRecord>(sql, [release.number]);
  const files = rows.map((row) => storedFile(client, release.number, row));
  const inventory: Inventory = { files, packages: [], date: "", digest: "", bytes: 0 };
  // Whatever the packages did not hold was accepted when they were loaded.
  const read = await readRelease(inventory, { keepDangling: true });
  return assemble(read, { id: release.id, version: release.version, loadedAt: release.loadedAt });
}

interface FileRecord {
  readonly number: number;
  readonly path: string;
  readonly package: number;
  readonly columns: readonly string[];
  readonly rows: number;
}

function storedFile(client: PoolClient, release: number, record: FileRecord): InventoryFile {
  const name = parseFileName(record.path)!;
  async function* open(): AsyncGenerator<Buffer> {
    yield Buffer.from(`${record.columns.join("\t")}\n`);
    yield* unescaped(client.query(copyTo(copyOutOf(release, record.number, { name }))));
  }
  const file = { path: record.path, size: record.rows * 100, fingerprint: "", open: async () => open() };
  return { file, name, packageIndex: record.package };
}

/** Undoes what copy-sink.ts did: every backslash of the rows comes twice. */
async function* unescaped(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of stream) {
    const chunk = rest.length > 0 ? Buffer.concat([rest, part]) : part;
    const odd = trailingBackslashes(chunk) % 2;
    rest = chunk.subarray(chunk.length - odd);
    yield halved(chunk.subarray(0, chunk.length - odd));
  }
}

function trailingBackslashes(chunk: Buffer): number {
  let count = 0;
  while (count < chunk.length && chunk[chunk.length - 1 - count] === BACKSLASH) count++;
  return count;
}

function halved(chunk: Buffer): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = chunk.indexOf(BACKSLASH); at !== -1; at = chunk.indexOf(BACKSLASH, at + 2)) {
    parts.push(chunk.subarray(from, at + 1));
    from = at + 2;
  }
  return from === 0 ? chunk : Buffer.concat([...parts, chunk.subarray(from)]);
}
