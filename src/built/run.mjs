// Runs TypeScript from a build of all that it imports, which loads several times as fast as a thousand files do.
import { spawn } from "node:child_process";
import cluster from "node:cluster";
import { setPriority } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { folder, kept, root, SERVER, templateBeside } from "./kept.mjs";

/** The server gets a whole build once it has answered whoever waited for it, if installing has left none. */
const QUIET_AFTER_MS = 2_000;

/** In another process, which gives way to everything else. */
const makeWhole = () => {
  const maker = spawn(process.execPath, [join(root, "src/built/make.mjs"), SERVER, "whole"], { stdio: "ignore" });
  maker.once("error", () => {});
  maker.once("spawn", () => setPriority(maker.pid, 19));
  maker.unref();
};

/** Takes as long as the build of the server, and is small itself. */
const AHEAD = "src/platform/embedded-postgres/ahead.ts";

const importFile = (path) => import(pathToFileURL(path).href);

const makeOwn = async (entry) => {
  const { make } = await import("./make.mjs");
  // What goes wrong ahead goes wrong again in its place, and is said there.
  if (entry === SERVER)
    await make(AHEAD, "own")
      .then(importFile)
      .catch(() => {});
  return make(entry, "own");
};

/** Imports a TypeScript file: from a build, or file by file where none can be made. */
export const runTypeScript = async (path) => {
  const entry = relative(root, path).replaceAll("\\", "/");
  const isOurs = entry.startsWith("src/");
  const whole = isOurs ? kept(entry, "whole") : undefined;
  const file = whole ?? (isOurs ? (kept(entry, "own") ?? (await makeOwn(entry).catch(() => undefined))) : undefined);
  if (file === undefined) {
    (await import("tsx/esm/api")).register();
    return importFile(path);
  }
  if (whole !== undefined) process.env.DATABASE_TEMPLATE ??= templateBeside(whole);
  (await import("./trace.mjs")).traceToSources(folder);
  await importFile(file);
  if (entry === SERVER && whole === undefined && !cluster.isWorker) setTimeout(makeWhole, QUIET_AFTER_MS).unref();
};
