import pg from "pg";
import { Image } from "../../terminology/image/image.ts";
import { openSnapshot } from "../../terminology/image/snapshot-view.ts";
import { activate, terminologyRecord } from "../../terminology/store/activation.ts";
import { readChunks } from "../../terminology/store/image-chunks.ts";
import { readImageFile } from "../../terminology/store/image-file.ts";
import { loadRelease } from "../../terminology/store/load-release.ts";
import { ask } from "./terminology-questions.ts";

/**
 * One measurement in a process of its own, so that memory is that of the thing measured. Arguments: what to measure,
 * the database, the cache folder, the zip. The result is one line of JSON.
 */
const [what = "", url = "", folder = "", zip = ""] = process.argv.slice(2);

const megabytes = (bytes: number): number => bytes / 1_000_000;
const pool = new pg.Pool({ connectionString: url, max: 4 });

async function load() {
  const stages: Record<string, number> = {};
  const began = performance.now();
  let since = began;
  let stage = "";
  const next = (name: string) => {
    stages[stage] = (performance.now() - since) / 1000;
    since = performance.now();
    stage = name;
  };
  const onProgress = (progress: { stage: string }) => progress.stage !== stage && next(progress.stage);
  const { release } = await loadRelease(pool, [zip], { cacheFolder: folder, onProgress });
  next("");
  await activate(pool, release.id);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, cpuSeconds: process.cpuUsage().user / 1e6, peak: process.resourceUsage().maxRSS / 1000, stages };
}

async function ready(read: (release: string, number: number, bytes: number) => Promise<Image | undefined>) {
  const { active } = await terminologyRecord(pool);
  if (active === undefined) throw new Error("no release is active");
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const image = await read(active.id, active.number, active.imageBytes);
  if (image === undefined) throw new Error("the snapshot cannot be read");
  const snapshot = openSnapshot(image);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, added: megabytes(process.memoryUsage().rss - before), snapshot };
}

const fromFile = () => ready((id) => readImageFile(folder, id));

async function fromDatabase() {
  return ready(async (_, number, bytes) => {
    const client = await pool.connect();
    const image = new Image(await readChunks(client, number, bytes));
    client.release();
    return image;
  });
}

async function measure(): Promise<object> {
  if (what === "load") return load();
  if (what === "ready-from-file") return { ...(await fromFile()), snapshot: undefined };
  if (what === "ready-from-database") return { ...(await fromDatabase()), snapshot: undefined };
  const { snapshot } = await fromFile();
  return ask(snapshot);
}

process.stdout.write(`${JSON.stringify(await measure())}\n`);
await pool.end();
