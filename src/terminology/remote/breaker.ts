/** Why the server is not even asked. */
export class Unavailable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "Unavailable";
  }
}

export interface BreakerOptions {
  /** Failures in a row that open it. */
  readonly failures: number;
  readonly openForMs: number;
  readonly now: () => number;
}

/** Stops asking a server that fails, and after a while lets one question through to see whether it is back. */
export class Breaker {
  readonly #options: BreakerOptions;
  #failed = 0;
  #openUntil = 0;
  #probing = false;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#failed >= this.#options.failures && this.#options.now() < this.#openUntil;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const tripped = this.#failed >= this.#options.failures;
    if (this.isOpen || (tripped && this.#probing)) throw new Unavailable("the terminology server keeps failing");
    this.#probing = tripped;
    try {
      const result = await work();
      this.#failed = 0;
      return result;
    } catch (error) {
      this.#failed++;
      this.#openUntil = this.#options.now() + this.#options.openForMs;
      throw error;
    } finally {
      this.#probing = false;
    }
  }
}
