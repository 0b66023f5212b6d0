import { fault } from "../faults.ts";

export interface AdmissionLimits {
  /** Requests that are worked on at once. */
  readonly inFlight: number;
  /** Requests that may wait for their turn, and how long at most. */
  readonly queue: number;
  readonly patienceMs: number;
}

/** A long queue: who is refused at once comes back at once, and a few refusals cost as much as an answer. */
export const ADMISSION: AdmissionLimits = { inFlight: 128, queue: 2_000, patienceMs: 3_000 };

/** A response: it closes once, when it is out or when its client leaves before that. */
export interface Client {
  readonly destroyed: boolean;
  once(event: "close", listener: () => void): unknown;
  off(event: "close", listener: () => void): unknown;
}

/** Lets so many in at once. Whoever finds the queue full, or waits too long, is told so at once rather than late. */
export function admission({ inFlight, queue, patienceMs }: AdmissionLimits) {
  let working = 0;
  const waiting = new Set<() => void>();

  const leave = (): void => {
    const [next] = waiting;
    if (next) next();
    else working--;
  };

  const turn = (client: Client): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = () => {
        waiting.delete(enter);
        clearTimeout(timer);
        client.off("close", giveUp);
      };
      const enter = () => {
        end();
        // Here, since a client may close before whoever awaits this goes on.
        client.once("close", leave);
        resolve();
      };
      const giveUp = () => {
        end();
        reject(busy());
      };
      const timer = setTimeout(giveUp, patienceMs);
      client.once("close", giveUp);
      waiting.add(enter);
    });

  return {
    /** Resolves when there is room for a client, who has it until it closes. Throws SERVICE_UNAVAILABLE. */
    enter: async (client: Client): Promise<void> => {
      if (client.destroyed || (working >= inFlight && waiting.size >= queue)) throw busy();
      if (working >= inFlight) return turn(client);
      working++;
      client.once("close", leave);
    },
  };
}

const busy = () => fault("SERVICE_UNAVAILABLE", "Too many requests are in hand. Try again shortly.");
