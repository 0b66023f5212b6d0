import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Load, Loaded } from "./load.ts";

/** A process apart that sends requests, so that what it costs is nobody's. */
export interface Loader {
  fire(load: Load): Promise<Loaded>;
  stop(): void;
}

export function startLoader(): Loader {
  const file = fileURLToPath(new URL("./load.ts", import.meta.url));
  const child = fork(file, { execArgv: ["--import", "tsx"] });
  return {
    fire: (load) =>
      new Promise((resolve, reject) => {
        const stopped = (code: number | null) => reject(new Error(`the load stopped with ${code}`));
        child.once("exit", stopped);
        child.once("message", (loaded: Loaded) => {
          child.off("exit", stopped);
          resolve(loaded);
        });
        child.send(load);
      }),
    stop: () => child.disconnect(),
  };
}
