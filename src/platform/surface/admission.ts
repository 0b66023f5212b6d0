import { fault } from "../faults.ts";

export interface AdmissionLimits {
  /** Requests that are worked on at once. */
  readonly inFlight: number;
  /** Requests that may wait for their turn, and how long at most. */
  readonly queue: number;
  readonly patienceMs: number;
}

export const ADMISSION: AdmissionLimits = { inFlight: 128, queue: 256, patienceMs: 150 };

/** Lets so many in at once. Whoever finds the queue full, or waits too long, is told so at once rather than late. */
export function admission({ inFlight, queue, patienceMs }: AdmissionLimits) {
  let working = 0;
  const waiting = new Set<() => void>();

  const leave = (): void => {
    const [next] = waiting;
    if (next) next();
    else working--;
  };

  const wait = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const enter = () => {
        waiting.delete(enter);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(enter);
        reject(busy());
      }, patienceMs);
      waiting.add(enter);
    });

  return {
    /** Gives what is to be called, once, when the work is done. Throws SERVICE_UNAVAILABLE. */
    enter: async (): Promise<() => void> => {
      if (working < inFlight) working++;
      else if (waiting.size < queue) await wait();
      else throw busy();
      let left = false;
      return () => {
        if (!left) leave();
        left = true;
      };
    },
  };
}

const busy = () => fault("SERVICE_UNAVAILABLE", "Too many requests are in hand. Try again shortly.");
