import type { Pool, PoolClient } from "pg";
import { IMAGE_FORMAT, Image } from "../image/image.ts";
import { type LoadedSnapshot, openSnapshot } from "../image/snapshot-view.ts";
import { ACTIVATED, type ReleaseRecord, terminologyRecord } from "./activation.ts";
import { readChunks } from "./image-chunks.ts";
import { pruneImageFiles, readImageFile, writeImageFile } from "./image-file.ts";
import { rebuildImage } from "./rebuild.ts";

const RECONNECT_MS = 2_000;

export interface ActiveReleaseOptions {
  readonly pool: Pool;
  readonly cacheFolder?: string | undefined;
  /** Told of a swap, and of what went wrong: the snapshot held stays in use. */
  readonly onChange?: ((release: LoadedSnapshot["release"]) => void) | undefined;
  readonly onFault?: ((error: Error) => void) | undefined;
}

/** The active release of this process. A request takes `current()` once and keeps it, so a swap drops nothing. */
export interface ActiveRelease {
  current(): LoadedSnapshot | undefined;
  /** Reads what is active now; needed only where a notice cannot be awaited. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export async function openActiveRelease(options: ActiveReleaseOptions): Promise<ActiveRelease> {
  const holder = new Holder(options);
  await holder.listen();
  await holder.refresh();
  return holder;
}

class Holder implements ActiveRelease {
  readonly #options: ActiveReleaseOptions;
  #snapshot: LoadedSnapshot | undefined;
  #listener: PoolClient | undefined;
  #reading: Promise<void> = Promise.resolve();
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: ActiveReleaseOptions) {
    this.#options = options;
  }

  /** Bound, because it is handed on as a function. */
  readonly current = (): LoadedSnapshot | undefined => this.#snapshot;

  /** One read at a time; each finds what is active when its turn comes. */
  refresh(): Promise<void> {
    const next = this.#reading.then(() => this.#read());
    this.#reading = next.catch(() => {});
    return next;
  }

  async listen(): Promise<void> {
    const client = await this.#options.pool.connect();
    try {
      await client.query(`LISTEN ${ACTIVATED}`);
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.#listener = client;
    client.on("notification", () => this.#refreshInBackground());
    client.on("error", () => this.#lost(client));
    client.on("end", () => this.#lost(client));
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    const listener = this.#listener;
    this.#listener = undefined;
    listener?.release(true);
    await this.#reading;
  }

  async #read(): Promise<void> {
    const { active } = await terminologyRecord(this.#options.pool);
    if (this.#closed || active === undefined || active.id === this.#snapshot?.release.id) return;
    this.#snapshot = openSnapshot(await readImage(active, this.#options));
    this.#options.onChange?.(this.#snapshot.release);
  }

  #refreshInBackground(): void {
    this.refresh().catch((error: unknown) => this.#options.onFault?.(error as Error));
  }

  #lost(client: PoolClient): void {
    if (this.#closed || this.#listener !== client) return;
    this.#listener = undefined;
    client.release(true);
    this.#reconnectLater();
  }

  /** A notice may be missed while the connection is away, so what is active is read again with the new one. */
  #reconnectLater(): void {
    if (this.#closed) return;
    this.#retry = setTimeout(() => {
      this.listen().then(
        () => this.#refreshInBackground(),
        (error: unknown) => {
          this.#options.onFault?.(error as Error);
          this.#reconnectLater();
        },
      );
    }, RECONNECT_MS);
  }
}

/** From this machine's file, else from PostgreSQL, else, where its format is another, built anew from the rows. */
async function readImage(release: ReleaseRecord, { pool, cacheFolder, onFault }: ActiveReleaseOptions): Promise<Image> {
  const held = cacheFolder === undefined ? undefined : await readImageFile(cacheFolder, release.id);
  if (held !== undefined) return held;
  const image = await fromDatabase(pool, release);
  if (cacheFolder !== undefined) {
    const keep = async () => {
      await writeImageFile(cacheFolder, release.id, image);
      await pruneImageFiles(cacheFolder, [release.id]);
    };
    keep().catch((error: unknown) => onFault?.(error as Error));
  }
  return image;
}

async function fromDatabase(pool: Pool, release: ReleaseRecord): Promise<Image> {
  const client = await pool.connect();
  try {
    await client.query("SET statement_timeout = 0");
    if (release.imageFormat !== IMAGE_FORMAT) return await rebuildImage(client, release);
    return new Image(await readChunks(client, release.number, release.imageBytes));
  } finally {
    await client.query("RESET statement_timeout").catch(() => {});
    client.release();
  }
}
