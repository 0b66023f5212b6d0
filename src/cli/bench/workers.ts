import { parseArgs } from "node:util";
import { benchDatabase } from "./bench-database.ts";
import { askedOf, registered } from "./contenders/asking.ts";
import { startOurs } from "./contenders/ours.ts";
import { registeredDocuments } from "./contenders/registered-documents.ts";
import { cpuSeconds, cpuSecondsBelow } from "./cpu.ts";
import { startLoader } from "./loader.ts";
import { milliseconds, table, whole } from "./markdown.ts";
import type { Operation } from "./operation.ts";
import { caseloadPage } from "./operations/caseload-page.ts";
import { patientSummary } from "./operations/patient-summary.ts";

const SECONDS = 8;
const WARM_UP_SECONDS = 4;
const HEADINGS = ["operation", "workers", "requests/s", "p99 ms", "node µs", "postgres µs"];

/**
 * What an answer costs where several processes share the port, each with as many connections: the same CPU as in one,
 * so that as many cores answer so many times as much. Requests a second say so only where client, server and PostgreSQL have cores enough of their own.
 */
export async function benchWorkers(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      patients: { type: "string", default: "5000" },
      workers: { type: "string", default: "1,2" },
      connections: { type: "string", default: "8" },
    },
  });
  const database = await benchDatabase(Number(values.patients));
  const loader = startLoader();
  const lines: string[][] = [];
  try {
    for (const workers of values.workers.split(",").map(Number)) {
      const command = ["src/main.ts", ...(workers > 1 ? ["--workers", String(workers)] : [])] as const;
      const server = await startOurs(database.url, registeredDocuments(), command as readonly [string, ...string[]]);
      const { request } = askedOf(server, registered);
      const measure = async (operation: Operation) => {
        const requests = (await operation.sample(database.pool, 500)).map((it) => request(operation, it));
        const load = { connections: workers * Number(values.connections), requests };
        await loader.fire({ ...load, seconds: workers * WARM_UP_SECONDS });
        const spent = () => [
          (cpuSeconds(server.pid) ?? 0) + (workers > 1 ? (cpuSecondsBelow(server.pid) ?? 0) : 0),
          cpuSecondsBelow(database.postmaster) ?? 0,
        ];
        const before = spent();
        const loaded = await loader.fire({ ...load, seconds: SECONDS });
        const each = spent().map((it, at) => whole(((it - before[at]!) / loaded.requests) * 1e6));
        const { name } = operation;
        lines.push([name, String(workers), whole(loaded.requests / loaded.seconds), milliseconds(loaded.p99), ...each]);
      };
      try {
        for (const operation of [patientSummary, caseloadPage]) await measure(operation);
      } finally {
        await server.stop();
      }
    }
    console.log(table(HEADINGS, lines, 1));
  } finally {
    loader.stop();
    await database.close();
  }
}
