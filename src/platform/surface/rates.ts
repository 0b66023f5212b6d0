import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { fault } from "../faults.ts";

/** How many requests a minute; null: any number. Each process counts by itself. */
export interface RateLimits {
  /** Of one client: a person, or an application. */
  readonly client: number | null;
  /** With no token that counts, from one address. */
  readonly stranger: number | null;
}

/** So many as no honest client sends, and no dishonest one gains much by. */
export const RATE_LIMITS: RateLimits = { client: 12_000, stranger: 300 };

export interface Rates {
  /** Throws TOO_MANY_REQUESTS, after saying in how many seconds there is room again. */
  client(id: string, retryAfter: (seconds: number) => void): Promise<void>;
  stranger(address: string, retryAfter: (seconds: number) => void): Promise<void>;
}

export const rates = ({ client, stranger }: RateLimits): Rates => ({
  client: taking(client),
  stranger: taking(stranger),
});

function taking(perMinute: number | null): Rates["client"] {
  if (perMinute === null) return async () => {};
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (key, retryAfter) => {
    try {
      await limiter.consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      retryAfter(Math.ceil(refusal.msBeforeNext / 1000));
      throw fault("TOO_MANY_REQUESTS", "Too many requests. The header `retry-after` says when to send the next.");
    }
  };
}
