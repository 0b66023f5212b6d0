import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { migrate } from "../../src/platform/migrations.ts";
import { localTerminology } from "../../src/terminology/engine/local-terminology.ts";
import { IMAGE_FORMAT } from "../../src/terminology/image/image.ts";
import { Rf2Fault } from "../../src/terminology/rf2/fault.ts";
import {
  activate,
  NoSuchReleaseFault,
  ReleaseInUseFault,
  removeRelease,
  terminologyRecord,
} from "../../src/terminology/store/activation.ts";
import { openActiveRelease } from "../../src/terminology/store/active-release.ts";
import { LOAD_LOCK } from "../../src/terminology/store/load-lock.ts";
import { loadRelease } from "../../src/terminology/store/load-release.ts";
import { terminologyMigrations } from "../../src/terminology/terminology.migrations.ts";
import { clusterUrl, emptyDatabase } from "../database.ts";
import { mini, miniRelease } from "./mini-release.ts";
import { testId } from "./release-builder.ts";

const database = await emptyDatabase({ entities: [], migrations: terminologyMigrations });
await migrate(database);
const { pool } = database;
const cacheFolder = await mkdtemp(join(tmpdir(), "mini-cache-"));

const griffin = testId(700);
const first = await miniRelease().write("20260101");
const second = await (() => {
  const build = miniRelease();
  build.concept(griffin);
  build.isA(griffin, mini.bird);
  build.description(griffin, "Griffin");
  return build.write("20260601");
})();

const loaded = await loadRelease(pool, [first], { cacheFolder });
await activate(pool, loaded.release.id);

async function aProcess() {
  const active = await openActiveRelease({ pool, cacheFolder });
  onTestFinished(() => active.close());
  return { active, terminology: localTerminology(active.current) };
}

describe("a loaded release", () => {
  it("has an id and a version URI of its own, and is what a starting process answers from", async () => {
    expect(loaded.release.version).toBe(`http://snomed.info/sct/${mini.core}/version/20260101`);
    const { terminology } = await aProcess();
    expect(terminology.status()).toMatchObject({ ready: true, release: loaded.release.id });
    expect(await terminology.subsumes(mini.bird, mini.jubjub)).toMatchObject({ value: "subsumes" });
  });

  it("given again is not loaded again", async () => {
    expect(await loadRelease(pool, [first])).toMatchObject({ loaded: false, release: { id: loaded.release.id } });
  });

  it("has every row of its files in the tables", async () => {
    const { rows } = await pool.query<{ path: string; rows: number; found: number }>(
      `SELECT f.path, f.rows, (SELECT count(*)::int FROM terminology.description d
         WHERE d.release = f.release AND d.file = f.number) AS found
       FROM terminology.file f WHERE path LIKE '%sct2_Description%'`,
    );
    expect(rows[0]?.found).toBe(rows[0]?.rows);
    expect(rows[0]?.rows).toBeGreaterThan(50);
    const term = await pool.query("SELECT term FROM terminology.description WHERE term LIKE '%badger-like'");
    expect(term.rows).toEqual([{ term: "Tové \\ badger-like" }]);
  });

  it("is built anew from its rows, to the same snapshot, when the format of the snapshot has changed", async () => {
    const { active } = await aProcess();
    const before = active.current()!;
    await pool.query("UPDATE terminology.release SET image_format = 0");
    const other = await openActiveRelease({ pool });
    onTestFinished(async () => {
      await other.close();
      await pool.query(`UPDATE terminology.release SET image_format = ${IMAGE_FORMAT}`);
    });
    const rebuilt = other.current()!;
    expect(rebuilt.release.id).toBe(before.release.id);
    const terms = ({ descriptions }: typeof before) =>
      Array.from({ length: descriptions.count }, (_, at) => [descriptions.id(at), descriptions.term(at)]);
    expect(terms(rebuilt)).toEqual(terms(before));
    expect(rebuilt.hierarchy.intervals).toEqual(before.hierarchy.intervals);
    expect(rebuilt.attributes.value).toEqual(before.attributes.value);
    expect(rebuilt.refsets.ids).toEqual(before.refsets.ids);
  });

  it("is read from PostgreSQL where the file is missing or damaged", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mini-cache-"));
    for (const round of ["missing", "damaged"]) {
      const active = await openActiveRelease({ pool, cacheFolder: folder });
      expect(active.current()?.release.id, round).toBe(loaded.release.id);
      await vi.waitFor(async () => expect(await readdir(folder)).toEqual([expect.stringMatching(/\.sct-image$/)]));
      await active.close();
      const [file] = await readdir(folder);
      if (round === "missing") await truncate(join(folder, file!), 1000);
    }
  });
});

describe("activating", () => {
  it("swaps every running process, and a question under way keeps its release", async () => {
    const { active, terminology } = await aProcess();
    const held = active.current()!;
    const next = await loadRelease(pool, [second], { cacheFolder });
    expect(active.current()).toBe(held);
    await activate(pool, next.release.id);
    await vi.waitFor(() => expect(active.current()?.release.id).toBe(next.release.id), 5_000);
    expect(await terminology.subsumes(mini.bird, griffin)).toMatchObject({
      value: "subsumes",
      release: next.release.id,
    });
    expect(held.concepts.ordinalOf(griffin)).toBe(-1);
    await activate(pool, "previous");
    await vi.waitFor(() => expect(active.current()?.release.id).toBe(loaded.release.id), 5_000);
    expect(await terminology.lookup(griffin)).toMatchObject({ kind: "refused", reason: "UNKNOWN_CONCEPT" });
  });

  it("outlives a lost connection: what became active meanwhile is found", async () => {
    const { active } = await aProcess();
    await pool.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()",
    );
    const other = (await terminologyRecord(pool)).releases.find(({ id }) => id !== loaded.release.id)!;
    await activate(pool, other.id);
    await vi.waitFor(() => expect(active.current()?.release.id).toBe(other.id), 10_000);
    await activate(pool, loaded.release.id);
  });

  it("what is not loaded is refused by name", async () => {
    await expect(activate(pool, "20990101")).rejects.toThrow(NoSuchReleaseFault);
  });

  it("keeps the active release from being removed; another goes with all its rows", async () => {
    const { releases } = await terminologyRecord(pool);
    await expect(removeRelease(pool, loaded.release.id)).rejects.toThrow(ReleaseInUseFault);
    const other = releases.find(({ id }) => id !== loaded.release.id)!;
    await removeRelease(pool, other.id);
    const left = await pool.query("SELECT DISTINCT release FROM terminology.concept");
    expect(left.rows).toHaveLength(1);
  });
});

describe("a load that fails", () => {
  const untouched = async () => {
    const record = await terminologyRecord(pool);
    expect(record.active?.id).toBe(loaded.release.id);
    expect(record.releases.map(({ id }) => id)).toEqual([loaded.release.id]);
    const tables =
      "SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = 'terminology' AND tablename ~ '^concept_'";
    expect((await pool.query(tables)).rows).toEqual([{ count: 1 }]);
    return record;
  };

  it("for a fault in the files leaves no trace but the reason", async () => {
    const build = miniRelease();
    build.isA(mini.creature, mini.jubjub);
    await expect(loadRelease(pool, [await build.write()])).rejects.toThrow(Rf2Fault);
    expect((await untouched()).lastAttempt?.outcome).toMatch(/row \d+: .*cycle/);
  });

  it("because it is stopped leaves no trace", async () => {
    const stop = new AbortController();
    const load = loadRelease(pool, [second], {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("stopped")),
    });
    await expect(load).rejects.toThrow("stopped");
    await untouched();
  });

  it("because the process is killed leaves the old release active, and is started again", async () => {
    const script = join(await mkdtemp(join(tmpdir(), "mini-kill-")), "load.mts");
    const source = new URL("../../src/terminology/store/load-release.ts", import.meta.url).href;
    const { rows } = await pool.query<{ name: string }>("SELECT current_database() AS name");
    await writeFile(
      script,
      `import pg from ${JSON.stringify(import.meta.resolve("pg"))};
       import { loadRelease } from ${JSON.stringify(source)};
       const pool = new pg.Pool({ connectionString: ${JSON.stringify(clusterUrl(rows[0]!.name))} });
       await loadRelease(pool, [${JSON.stringify(second)}], { onProgress: ({ stage }) => {
         if (stage === "storing the snapshot") process.kill(process.pid, "SIGKILL");
       } });`,
    );
    const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), script], { stdio: "inherit" });
    const [, signal] = await once(child, "exit");
    expect(signal).toBe("SIGKILL");
    const free = "SELECT pg_try_advisory_lock($1) AS got, pg_advisory_unlock($1)";
    await vi.waitFor(async () => {
      const client = await pool.connect();
      const { rows: locks } = await client.query<{ got: boolean }>(free, [LOAD_LOCK]);
      client.release();
      expect(locks[0]?.got).toBe(true);
    }, 10_000);
    expect((await untouched()).lastAttempt).toMatchObject({ outcome: null });
    const again = await loadRelease(pool, [second]);
    expect(again.loaded).toBe(true);
    await removeRelease(pool, again.release.id);
  });

  it("because another load is running says so", async () => {
    const client = await pool.connect();
    await client.query("SELECT pg_advisory_lock($1)", [LOAD_LOCK]);
    await expect(loadRelease(pool, [second])).rejects.toThrow("another load");
    expect((await terminologyRecord(pool)).loadRunning).toBe(true);
    client.release(true);
  });
});
