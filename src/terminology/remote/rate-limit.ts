import { Unavailable } from "./breaker.ts";

export interface RateLimitOptions {
  readonly perSecond: number;
  /** Questions that may wait for their turn; one more is turned away. */
  readonly waiting: number;
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Evenly spaced turns, a second's worth of which may be taken at once after a rest. */
export class RateLimit {
  readonly #options: RateLimitOptions;
  #nextTurn = Number.NEGATIVE_INFINITY;
  #waiting = 0;

  constructor(options: RateLimitOptions) {
    this.#options = options;
  }

  async turn(): Promise<void> {
    const { perSecond, waiting, now, sleep } = this.#options;
    const time = now();
    const turn = Math.max(this.#nextTurn, time - 1000);
    const wait = turn - time;
    if (wait > 0 && this.#waiting >= waiting)
      throw new Unavailable("too many questions wait for the terminology server");
    this.#nextTurn = turn + 1000 / perSecond;
    if (wait <= 0) return;
    this.#waiting++;
    try {
      await sleep(wait);
    } finally {
      this.#waiting--;
    }
  }
}
