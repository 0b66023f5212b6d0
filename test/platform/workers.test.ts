import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { emptyDatabase } from "../database.ts";

const setup = fileURLToPath(new URL("../../src/setup.mjs", import.meta.url));
const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of running) {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  }
  running.clear();
});

/** Starts the whole service over an empty database, and gives what it printed once it is up. */
async function start(workers: number) {
  const { source } = await emptyDatabase();
  const { database } = source.driver;
  const url = new URL((await import("../database.ts")).clusterUrl(database!));
  const child = spawn(process.execPath, [setup, "src/main.ts", "--workers", String(workers), "--port", "0"], {
    env: { ...process.env, DATABASE_URL: url.href, LOG_LEVEL: "error" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  child.once("exit", () => child.stdout.destroy());
  let printed = "";
  child.stdout.setEncoding("utf8");
  for await (const text of child.stdout) {
    printed += text;
    if (printed.includes("processes share the port")) break;
  }
  if (child.exitCode !== null) throw new Error(`It left at once: ${printed}`);
  return { child, address: /http:\/\/127\.0\.0\.1:\d+/.exec(printed)![0], tokens: printed.match(/eyJ[\w.-]+/g)! };
}

/** Those of its children that serve; the TypeScript loader has one of its own. */
const workersOf = ({ pid }: ChildProcess): number[] =>
  spawnSync("ps", ["-o", "pid=,args=", "--ppid", String(pid)], { encoding: "utf8" })
    .stdout.split("\n")
    .filter((line) => line.includes("src/main.ts"))
    .map((line) => Number.parseInt(line, 10));

const isUp = async (address: string): Promise<boolean> =>
  fetch(`${address}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

test("processes share the port and the demo's key; one that dies is replaced, and all leave when told to", async () => {
  const { child, address, tokens } = await start(2);
  const ask = async () => {
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${tokens[0]}`, connection: "close" },
      body: JSON.stringify({ query: "{ patients(first: 1) { nodes { id } } }" }),
    });
    return ((await response.json()) as { data: { patients: { nodes: unknown[] } } }).data.patients.nodes.length;
  };
  expect(await Promise.all(Array.from({ length: 8 }, ask))).toEqual(Array(8).fill(1));
  const before = workersOf(child);
  expect(before).toHaveLength(2);
  process.kill(before[0]!, "SIGKILL");
  await expect.poll(() => workersOf(child).filter((pid) => !before.includes(pid)).length, { timeout: 20_000 }).toBe(1);
  expect(await isUp(address)).toBe(true);
  child.kill("SIGTERM");
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(0);
  for (const pid of workersOf(child)) expect(pid).toBe(undefined);
  expect(await isUp(address)).toBe(false);
}, 120_000);
