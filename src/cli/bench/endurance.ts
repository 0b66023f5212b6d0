import { parseArgs } from "node:util";
import { benchDatabase } from "./bench-database.ts";
import { askedOf, registered } from "./contenders/asking.ts";
import { startOurs } from "./contenders/ours.ts";
import { registeredDocuments } from "./contenders/registered-documents.ts";
import type { Load } from "./load.ts";
import { startLoader } from "./loader.ts";
import { milliseconds, table, whole } from "./markdown.ts";
import type { Observed } from "./observed-server.ts";
import { operations } from "./operations.ts";

/** Of each operation: what is in the mix. */
const SAMPLE = 300;
/** Until every document has its plan, and the code is compiled. */
const WARM_UP_SECONDS = 10;

const HEADINGS = [
  "minute",
  "requests/s",
  "p99 ms",
  "errors",
  "live heap MB",
  "resident MB",
  "loop p99 ms",
  "loop max ms",
];

/** All operations at once for ten minutes: whether memory stays flat, and for how long the event loop is ever held. */
export async function benchEndurance(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      patients: { type: "string", default: "5000" },
      minutes: { type: "string", default: "10" },
      connections: { type: "string", default: "100" },
    },
  });
  const database = await benchDatabase(Number(values.patients));
  const loader = startLoader();
  const server = await startOurs(database.url, registeredDocuments(), "src/cli/bench/observed-server.ts");
  try {
    const { request } = askedOf(server, registered);
    const samples = await Promise.all(
      operations.map(async (operation) =>
        (await operation.sample(database.pool, SAMPLE)).map((variables) => request(operation, variables)),
      ),
    );
    const requests = samples.flatMap((sample, at) => sample.map((it, n) => ({ it, place: n + at / samples.length })));
    const load: Load = {
      connections: Number(values.connections),
      seconds: 60,
      requests: requests.sort((a, b) => a.place - b.place).map(({ it }) => it),
    };
    await loader.fire({ ...load, seconds: WARM_UP_SECONDS });
    await server.ask<Observed>();
    console.log(table(HEADINGS, [], 0));
    const heaps: number[] = [];
    for (let minute = 1; minute <= Number(values.minutes); minute++) {
      const { requests, seconds, p99, faults } = await loader.fire(load);
      const { liveHeap, resident, delayP99, delayMax } = await server.ask<Observed>();
      heaps.push(liveHeap);
      const memory = [liveHeap, resident].map((it) => it.toFixed(1));
      const loop = [delayP99, delayMax].map(milliseconds);
      const cells = [minute, whole(requests / seconds), milliseconds(p99), faults, ...memory, ...loop];
      console.log(`| ${cells.join(" | ")} |`);
    }
    const [, second = Number.NaN] = heaps;
    console.log(
      `\nLive heap from the second minute to the last: ${(heaps.at(-1)! / second).toFixed(3)} of what it was.`,
    );
  } finally {
    loader.stop();
    await server.stop();
    for (const { tidy } of operations) await tidy?.(database.pool);
    await database.close();
  }
}
