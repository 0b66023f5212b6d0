import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import type { Request } from "./contender.ts";
import { NEW_EACH_TIME } from "./operation.ts";
import { percentile } from "./percentile.ts";

/** What the parent sends. */
export interface Load {
  readonly connections: number;
  /** It goes on for so long, and until there are as many answers as connections: for `LONGER` times that at most. */
  readonly seconds: number;
  readonly requests: readonly Request[];
}

/** What this process sends back. Milliseconds; null where nothing was answered. */
export interface Loaded {
  /** That were answered without an error. */
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number | null;
  readonly p99: number | null;
  /** Answers that were errors, and connections that broke. */
  readonly faults: number;
}

/** Each connection sends requests of its own, so that no two ask for the same at the same time: so many among them. */
const DIFFERENT = 5_000;

const LONGER = 4;

async function loaded({ connections, seconds, requests }: Load): Promise<Loaded> {
  const { url, headers } = requests[0]!;
  const run = randomUUID();
  let number = 0;
  const sent = (body: string): autocannon.Request =>
    body.includes(NEW_EACH_TIME)
      ? { setupRequest: (request) => ({ ...request, body: body.replaceAll(NEW_EACH_TIME, `${run}-${number++}`) }) }
      : { body };
  const each = Math.min(requests.length, Math.ceil(DIFFERENT / connections));
  let clients = 0;
  const own = () => {
    const first = clients++ * 7919;
    return Array.from({ length: each }, (_, at) => sent(requests[(first + at) % requests.length]!.body));
  };

  const latencies: number[] = [];
  let faults = 0;
  let began = 0;
  let ended = 0;
  let isLongEnough = false;
  let endIfEnough = () => {};
  const setupClient = (client: autocannon.Client) => {
    client.setRequests(own());
    let isFaulty = false;
    client.on("body", (body: Buffer) => {
      isFaulty ||= body.includes('"errors":[{');
    });
    // autocannon's own histogram holds whole milliseconds.
    client.on("response", (status: number, _bytes: number, duration: number) => {
      ended = performance.now();
      began ||= ended - duration;
      if (isFaulty || status !== 200) faults++;
      else latencies.push(duration);
      isFaulty = false;
      if (isLongEnough) endIfEnough();
    });
  };
  const options: autocannon.Options = {
    url,
    headers,
    method: "POST",
    connections,
    duration: seconds * LONGER,
    requests: own(),
    setupClient,
  };
  const { errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    endIfEnough = () => {
      if (latencies.length >= connections) running.stop();
    };
    setTimeout(() => {
      isLongEnough = true;
      endIfEnough();
    }, seconds * 1000);
  });
  latencies.sort((a, b) => a - b);
  return {
    requests: latencies.length,
    seconds: latencies.length === 0 ? seconds : (ended - began) / 1000,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    faults: faults + errors,
  };
}

process.on("message", async (load: Load) => process.send?.(await loaded(load)));
process.on("disconnect", () => process.exit());
