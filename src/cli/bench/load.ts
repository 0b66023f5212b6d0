import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import autocannon from "autocannon";
import type { Request } from "./contender.ts";
import { NEW_EACH_TIME } from "./operation.ts";

/** What the parent writes to standard input. */
export interface Load {
  readonly connections: number;
  readonly seconds: number;
  readonly requests: readonly Request[];
}

/** What this process prints. Milliseconds. */
export interface Loaded {
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly faults: number;
}

const { connections, seconds, requests } = JSON.parse(readFileSync(0, "utf8")) as Load;
const { url, headers } = requests[0]!;

/** Each connection sends requests of its own, so that no two ask for the same at the same time. */
const OWN = Math.min(requests.length, 150);
let clients = 0;
const own = () => {
  const first = clients++ * 7919;
  return Array.from({ length: OWN }, (_, at) => sent(requests[(first + at) % requests.length]!.body));
};

const run = randomUUID();
let number = 0;
const sent = (body: string): autocannon.Request =>
  body.includes(NEW_EACH_TIME)
    ? { setupRequest: (request) => ({ ...request, body: body.replaceAll(NEW_EACH_TIME, `${run}-${number++}`) }) }
    : { body };

const latencies: number[] = [];
let faulty = 0;
let began = 0;
let ended = 0;
const result = await autocannon({
  url,
  headers,
  method: "POST",
  connections,
  duration: seconds,
  requests: own(),
  setupClient: (client) => {
    client.setRequests(own());
    client.on("body", (body: Buffer) => {
      if (body.includes('"errors":[{')) faulty++;
    });
    // autocannon's own histogram holds whole milliseconds.
    client.on("response", (_status: number, _bytes: number, duration: number) => {
      ended = performance.now();
      began ||= ended - duration;
      latencies.push(duration);
    });
  },
});

latencies.sort((a, b) => a - b);
const percentile = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]!;
const loaded: Loaded = {
  requests: latencies.length,
  seconds: (ended - began) / 1000,
  p50: percentile(0.5),
  p99: percentile(0.99),
  faults: result.non2xx + result.errors + faulty,
};
process.stdout.write(JSON.stringify(loaded));
