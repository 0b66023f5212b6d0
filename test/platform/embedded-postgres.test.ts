import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repairLinks } from "../../src/platform/embedded-postgres/binaries.ts";
import { homeIn } from "../../src/platform/embedded-postgres/home.ts";
import { findPostmaster } from "../../src/platform/embedded-postgres/postmaster.ts";
import { prepare } from "../../src/platform/embedded-postgres/prepare.ts";
import { keepAsTemplate, removeEmbeddedPostgres, startEmbeddedPostgres } from "../../src/platform/embedded-postgres.ts";

const scratch = await realpath(await mkdtemp(join(tmpdir(), "ccg-cluster-")));
await chmod(scratch, 0o755);
afterAll(() => rm(scratch, { recursive: true, force: true }));

const script = fileURLToPath(new URL("./cluster-user.ts", import.meta.url));

/** Another process that uses the cluster in a folder. */
const user = async (folder: string, template = "") => {
  const child: ChildProcess = fork(script, [folder, template], { execArgv: ["--import", "tsx"], stdio: "ignore" });
  const ended = once(child, "exit");
  const answer = async (): Promise<unknown> => {
    const died = ended.then(([code, signal]) => Promise.reject(new Error(`The user ended: ${code ?? signal}`)));
    return (await Promise.race([once(child, "message"), died]))[0];
  };
  const ask = (message: object): Promise<unknown> => {
    child.send(message);
    return answer();
  };
  await answer();
  return {
    run: (sql: string) => ask({ sql }),
    end: async (end: "stop" | "exit") => {
      child.send({ end });
      await ended;
    },
    signal: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      return (await ended)[1] as unknown;
    },
  };
};

const serverIn = async (folder: string) => findPostmaster(homeIn(await realpath(folder)));

/** What one process, started for it, reads from a folder's cluster. */
const read = async (folder: string, sql: string, template?: string): Promise<unknown> => {
  const cluster = await startEmbeddedPostgres({ folder, durable: true, template });
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  await cluster.stop();
  return rows;
};

const setting = (name: string) => `select current_setting('${name}') as value`;

describe("one cluster and its users", () => {
  const folder = join(scratch, "shared");

  it("processes that start a new one together share one server", async () => {
    const [first, second, third] = await Promise.all([user(folder), user(folder), user(folder)]);
    await first.run("create table note (text text)");
    await first.run("insert into note values ('from the first')");
    expect(await second.run("select text from note")).toEqual([{ text: "from the first" }]);
    await Promise.all([first.end("stop"), third.end("stop")]);
    expect(await second.run("select count(*)::int as count from note")).toEqual([{ count: 1 }]);
    await second.end("stop");
  });

  it("the server is gone after the last user has left", async () => {
    const only = await user(folder);
    expect(await serverIn(folder)).toMatchObject({ ready: true });
    await only.end("stop");
    expect(await serverIn(folder)).toBeUndefined();
  });

  it("a row committed before the process is killed is there after the next start, on the server it left", async () => {
    const doomed = await user(folder);
    await doomed.run("insert into note values ('before the kill')");
    const left = await serverIn(folder);
    await doomed.signal("SIGKILL");
    const heir = await user(folder);
    expect((await serverIn(folder))?.pid).toBe(left?.pid);
    expect(await heir.run("select text from note where text like 'before%'")).toEqual([{ text: "before the kill" }]);
    await heir.end("stop");
    expect(await serverIn(folder)).toBeUndefined();
  });

  it("a row committed before the process and its server are killed is there after the next start", async () => {
    const doomed = await user(folder);
    await doomed.run("insert into note values ('before the crash')");
    const server = await serverIn(folder);
    await doomed.signal("SIGKILL");
    if (!server) throw new Error("The killed process left no server.");
    process.kill(server.pid, "SIGKILL");
    expect(await read(folder, "select text from note where text like '%crash'")).toEqual([
      { text: "before the crash" },
    ]);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("%s stops the server before the process dies of it", async (signal) => {
    const interrupted = await user(folder);
    expect(await interrupted.signal(signal)).toBe(signal);
    expect(await serverIn(folder)).toBeUndefined();
  });

  it("a process that exits without a word has its server stopped for it", async () => {
    const careless = await user(folder);
    await careless.end("exit");
    await expect.poll(() => serverIn(folder), { timeout: 20_000 }).toBeUndefined();
  });

  it("a pid file whose number another program now has does not stop the start", async () => {
    // PostgreSQL itself sees through a number of another user's.
    const { uid, gid } = await stat(homeIn(folder).data);
    const stranger = spawn("sleep", ["60"], process.getuid?.() === 0 ? { uid, gid } : {});
    const socket = await mkdtemp(join(scratch, "not-ours-"));
    const { data } = homeIn(folder);
    await writeFile(join(data, "postmaster.pid"), `${stranger.pid}\n${data}\n1\n5432\n${socket}\n\n1 1\nready\n`);
    expect(await read(folder, "select count(*)::int as count from note")).toEqual([{ count: 3 }]);
    expect((await lstat(socket)).isDirectory()).toBe(true);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill();
  });

  it("an empty pid file, left when the machine stopped, does not stop the start", async () => {
    const pidFile = join(homeIn(folder).data, "postmaster.pid");
    await writeFile(pidFile, "");
    await utimes(pidFile, new Date(0), new Date(0));
    expect(await read(folder, "select count(*)::int as count from note")).toEqual([{ count: 3 }]);
  });

  it("what is committed is on the disk before it is acknowledged", async () => {
    expect(await read(folder, setting("fsync"))).toEqual([{ value: "on" }]);
    expect(await read(folder, setting("synchronous_commit"))).toEqual([{ value: "on" }]);
    expect(await read(folder, setting("full_page_writes"))).toEqual([{ value: "on" }]);
  });

  it("only the password's owner gets in, and not over the network", async () => {
    const cluster = await startEmbeddedPostgres({ folder, durable: true });
    const url = new URL(cluster.url("postgres"));
    url.password = "guessed";
    await expect(new pg.Client({ connectionString: url.href }).connect()).rejects.toThrow("password authentication");
    await cluster.stop();
    expect((await stat(homeIn(folder).password)).mode & 0o777).toBe(0o600);
    if (process.platform !== "win32") expect(await read(folder, setting("listen_addresses"))).toEqual([{ value: "" }]);
  });
});

describe("what the machine may have in store", () => {
  it("a cluster that one process begins twice, as ahead of a build, is made once", async () => {
    const folder = join(scratch, "twice");
    const options = { durable: false };
    const [ahead, later] = await Promise.all([prepare(folder, options), prepare(folder, options)]);
    expect(later).toBe(ahead);
    expect([ahead.isNew, (await prepare(folder, options)).isNew]).toEqual([true, false]);
    expect(await readdir(await realpath(folder))).toEqual(["cluster"]);
  });

  it("library links that no install script made are made, and broken ones replaced", async () => {
    const folder = join(scratch, "package");
    await mkdir(join(folder, "native/lib"), { recursive: true });
    await writeFile(join(folder, "native/lib/libpq.so.5.18"), "the library");
    await symlink("gone", join(folder, "native/lib/libpq.so"));
    const source = "native/lib/libpq.so.5.18";
    const links = ["native/lib/libpq.so.5", "native/lib/libpq.so"].map((target) => ({ source, target }));
    await writeFile(join(folder, "native/pg-symlinks.json"), JSON.stringify(links));
    await repairLinks(folder);
    await repairLinks(folder);
    for (const { target } of links) expect(await readFile(join(folder, target), "utf8")).toBe("the library");
  });

  it.skipIf(process.getuid?.() !== 0)(
    "root's private folder, which the server's user cannot enter, gets a link to a public one (needs root)",
    async () => {
      const closed = join(scratch, "closed");
      await mkdir(closed, { mode: 0o700 });
      const folder = join(closed, "postgres");
      await read(folder, "create table kept as select 1 as value");
      expect((await lstat(folder)).isSymbolicLink()).toBe(true);
      expect(await read(folder, "select value from kept")).toEqual([{ value: 1 }]);
      const home = await realpath(folder);
      await removeEmbeddedPostgres(folder);
      expect(await lstat(home).catch(() => "gone")).toBe("gone");
    },
  );

  it("a folder that was deleted starts empty, and says so", async () => {
    const folder = join(scratch, "deleted");
    const isNew = async () => {
      const cluster = await startEmbeddedPostgres({ folder, durable: true });
      await cluster.stop();
      return cluster.isNew;
    };
    expect([await isNew(), await isNew()]).toEqual([true, false]);
    await read(folder, "create table kept as select 1 as value");
    await removeEmbeddedPostgres(folder);
    expect(await isNew()).toBe(true);
    expect(await read(folder, "select to_regclass('kept') as found")).toEqual([{ found: null }]);
  });
});

describe.skipIf(process.platform === "win32")("a new cluster that begins from a template", () => {
  const template = join(scratch, "template");
  const passwordIn = (folder: string) => readFile(homeIn(folder).password, "utf8");
  const kept = "select value from kept";

  beforeAll(async () => {
    const folder = join(scratch, "made-beforehand");
    await read(folder, "create table kept as select 1 as value");
    await keepAsTemplate(folder, template);
  });

  it("has what that holds, is nevertheless new, and has a password of its own, which alone gets in", async () => {
    const folders = [join(scratch, "copy"), join(scratch, "another-copy")] as const;
    for (const folder of folders) expect(await read(folder, kept, template)).toEqual([{ value: 1 }]);
    const passwords = await Promise.all([join(scratch, "made-beforehand"), ...folders].map(passwordIn));
    expect(new Set(passwords).size).toBe(3);
    const cluster = await startEmbeddedPostgres({ folder: folders[0], durable: true });
    for (const password of [passwords[0]!, passwords[2]!]) {
      const url = new URL(cluster.url("postgres"));
      url.password = password;
      await expect(new pg.Client({ connectionString: url.href }).connect()).rejects.toThrow("password authentication");
    }
    await cluster.stop();
    expect((await stat(homeIn(folders[0]).password)).mode & 0o777).toBe(0o600);
  });

  it("is shared by processes that make it together", async () => {
    const folder = join(scratch, "copied-together");
    const [first, second] = await Promise.all([user(folder, template), user(folder, template)]);
    expect(await first.run("insert into kept values (2) returning value")).toEqual([{ value: 2 }]);
    expect(await second.run(kept)).toEqual([{ value: 1 }, { value: 2 }]);
    await Promise.all([first.end("stop"), second.end("stop")]);
    expect((await readdir(folder)).sort()).toEqual(["cluster", "postgres.log"]);
  });

  it("is left as it is once it is there, whatever the template is", async () => {
    const folder = join(scratch, "older");
    await read(folder, "create table older as select 3 as value");
    expect(await read(folder, "select value from older", template)).toEqual([{ value: 3 }]);
  });

  it.each([
    ["gone", async () => {}],
    ["no cluster", (broken: string) => mkdir(broken)],
    ["of another version", (broken: string) => copyOf(broken, "PG_VERSION", "9.6\n")],
    ["without its control file", (broken: string) => copyOf(broken, "global/pg_control", "")],
  ])("is made without it where that is %s", async (state, spoil) => {
    const broken = join(scratch, `template ${state}`);
    await spoil(broken);
    const folder = join(scratch, `despite ${state}`);
    expect(await read(folder, "select to_regclass('kept') as found", broken)).toEqual([{ found: null }]);
    expect((await readdir(folder)).sort()).toEqual(["cluster", "postgres.log"]);
  });

  const copyOf = async (broken: string, file: string, text: string) => {
    await keepAsTemplate(join(scratch, "made-beforehand"), broken);
    for (const place of [broken, `${broken}.spare`]) await writeFile(join(place, file), text);
  };

  it.skipIf(process.getuid?.() !== 0)("is made without it where that is another user's (needs root)", async () => {
    const others = join(scratch, "template-of-root");
    await keepAsTemplate(join(scratch, "made-beforehand"), others);
    for (const place of [others, `${others}.spare`]) await chown(place, 0, 0);
    const folder = join(scratch, "despite-root");
    expect(await read(folder, "select to_regclass('kept') as found", others)).toEqual([{ found: null }]);
  });
});
