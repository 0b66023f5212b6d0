import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What the process that serves says of itself. */
export interface Observed {
  /** Megabytes that are still in use after a collection, and that the process has from the machine. */
  readonly liveHeap: number;
  readonly resident: number;
  /** For how long the event loop kept whoever came waiting, in milliseconds, since this was last asked. */
  readonly delayP99: number;
  readonly delayMax: number;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const MB = 2 ** 20;
const NS_PER_MS = 1e6;

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on("message", () => {
  const [delayP99, delayMax] = [delay.percentile(99) / NS_PER_MS, delay.max / NS_PER_MS];
  const resident = process.memoryUsage.rss() / MB;
  collect();
  const liveHeap = process.memoryUsage().heapUsed / MB;
  delay.reset();
  process.send?.({ liveHeap, resident, delayP99, delayMax } satisfies Observed);
});

// Ours, as `npm start` starts it.
await import("../../main.ts");
