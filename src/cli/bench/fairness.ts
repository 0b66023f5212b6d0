import { parseArgs } from "node:util";
import { benchDatabase } from "./bench-database.ts";
import { askedOf, registered } from "./contenders/asking.ts";
import { startOurs } from "./contenders/ours.ts";
import { registeredDocuments } from "./contenders/registered-documents.ts";
import type { Load } from "./load.ts";
import { startLoader } from "./loader.ts";
import { milliseconds, table, whole } from "./markdown.ts";
import { patientSummary } from "./operations/patient-summary.ts";

/** As much as one request may ask for: hundreds of people, with what was done for each. */
const heavy = {
  query: `query Heavy { carePlans(first: 100, filter: { status: [ACTIVE] }, orderBy: NEXT_REVIEW) {
    totalCount
    nodes { id patient { id names { family given } activities(first: 10) { nodes { id code { text } performers { display } } } } }
  } }`,
};

/** What everybody else waits while one caller asks for as much as may be asked, again and again. */
export async function benchFairness(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      patients: { type: "string", default: "5000" },
      connections: { type: "string", default: "32" },
      heavy: { type: "string", default: "4" },
      seconds: { type: "string", default: "8" },
    },
  });
  const database = await benchDatabase(Number(values.patients));
  const [everybody, one] = [startLoader(), startLoader()];
  const server = await startOurs(database.url, registeredDocuments());
  try {
    const { request } = askedOf(server, registered);
    const requests = (await patientSummary.sample(database.pool, 500)).map((it) => request(patientSummary, it));
    const seconds = Number(values.seconds);
    const light: Load = { connections: Number(values.connections), seconds, requests };
    const load: Load = {
      connections: Number(values.heavy),
      seconds,
      requests: [{ ...requests[0]!, body: JSON.stringify(heavy) }],
    };
    await everybody.fire({ ...light, seconds: 3 });
    await one.fire({ ...load, seconds: 3 });
    const alone = await everybody.fire(light);
    const heavyAlone = await one.fire(load);
    const [beside, heavyBeside] = await Promise.all([everybody.fire(light), one.fire(load)]);
    const line = (what: string, { requests, seconds, p50, p99, faults }: typeof alone) => [
      what,
      whole(requests / seconds),
      milliseconds(p50),
      milliseconds(p99),
      String(faults),
    ];
    const rows = [
      line(`patient summary, ${light.connections} connections`, alone),
      line(`the same, beside ${load.connections} that ask for as much as may be asked`, beside),
      line("these alone", heavyAlone),
      line("these beside the others", heavyBeside),
    ];
    console.log(table(["who", "requests/s", "p50 ms", "p99 ms", "errors"], rows, 1));
  } finally {
    for (const loader of [everybody, one]) loader.stop();
    await server.stop();
    await database.close();
  }
}
