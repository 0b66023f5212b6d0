import { setTimeout as delay } from "node:timers/promises";
import type { FhirResource, OperationOutcome } from "fhir/r4.js";
import { Lru } from "../ecl/lru.ts";
import { AccessToken, type ClientCredentials } from "./access-token.ts";
import { Breaker } from "./breaker.ts";
import { RateLimit } from "./rate-limit.ts";

export interface FhirClientOptions {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly credentials?: ClientCredentials | undefined;
  readonly timeoutMs?: number | undefined;
  readonly cacheForMs?: number | undefined;
  readonly cached?: number | undefined;
  readonly perSecond?: number | undefined;
  readonly waiting?: number | undefined;
  readonly failures?: number | undefined;
  readonly openForMs?: number | undefined;
  readonly now?: (() => number) | undefined;
  readonly sleep?: ((ms: number) => Promise<void>) | undefined;
}

/** The server understood the question and says no: an answer, and not a failure of the server. */
export interface Rejection {
  readonly rejected: true;
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string;
}

export type FhirAnswer<R extends FhirResource> = { readonly rejected: false; readonly resource: R } | Rejection;

const SECOND = 1000;

/** Questions to a FHIR terminology server: each asked once at a time, remembered, in turn, and not of a failing server. */
export class FhirClient {
  readonly #baseUrl: string;
  readonly #timeoutMs: number;
  readonly #cacheForMs: number;
  readonly #now: () => number;
  readonly #cache: Lru<string, { readonly until: number; readonly answer: FhirAnswer<FhirResource> }>;
  readonly #asking = new Map<string, Promise<FhirAnswer<FhirResource>>>();
  readonly #breaker: Breaker;
  readonly #rate: RateLimit;
  readonly #token: AccessToken | undefined;

  constructor(options: FhirClientOptions) {
    const now = options.now ?? Date.now;
    this.#now = now;
    this.#baseUrl = options.baseUrl;
    this.#timeoutMs = options.timeoutMs ?? 10 * SECOND;
    this.#cacheForMs = options.cacheForMs ?? 3600 * SECOND;
    this.#cache = new Lru(options.cached ?? 10_000, () => 1);
    this.#breaker = new Breaker({ failures: options.failures ?? 5, openForMs: options.openForMs ?? 30 * SECOND, now });
    // The national server allows about 17 a second.
    const { perSecond = 15, waiting = 200, sleep = (ms: number) => delay(ms) } = options;
    this.#rate = new RateLimit({ perSecond, waiting, now, sleep });
    this.#token = options.credentials && new AccessToken(options.credentials, now);
  }

  get isAvailable(): boolean {
    return !this.#breaker.isOpen;
  }

  /** Throws when the server cannot answer; a rejection is returned. */
  async get<R extends FhirResource>(path: string, query: Readonly<Record<string, string>>): Promise<FhirAnswer<R>> {
    const url = `${this.#baseUrl}/${path}?${new URLSearchParams(query)}`;
    const held = this.#cache.get(url);
    if (held !== undefined && this.#now() < held.until) return held.answer as FhirAnswer<R>;
    const asked = this.#asking.get(url) ?? this.#ask(url);
    this.#asking.set(url, asked);
    return (await asked) as FhirAnswer<R>;
  }

  async #ask(url: string): Promise<FhirAnswer<FhirResource>> {
    try {
      const answer = await this.#breaker.run(async () => {
        await this.#rate.turn();
        return this.#fetch(url, true);
      });
      this.#cache.set(url, { until: this.#now() + this.#cacheForMs, answer });
      return answer;
    } finally {
      this.#asking.delete(url);
    }
  }

  async #fetch(url: string, mayRenew: boolean): Promise<FhirAnswer<FhirResource>> {
    const token = await this.#token?.value();
    const headers = { accept: "application/fhir+json", ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(this.#timeoutMs) });
    if (response.status === 401 && this.#token !== undefined && mayRenew) {
      this.#token.forget();
      return this.#fetch(url, false);
    }
    if (response.ok) return { rejected: false, resource: (await response.json()) as FhirResource };
    const outcome = (await response.json().catch(() => undefined)) as OperationOutcome | undefined;
    const understood = [400, 404, 422].includes(response.status) && outcome?.resourceType === "OperationOutcome";
    if (!understood) throw new Error(`the terminology server answered ${response.status}`);
    const issue = outcome.issue?.[0];
    const message = issue?.details?.text ?? issue?.diagnostics ?? `rejected with ${response.status}`;
    return { rejected: true, status: response.status, code: issue?.code, message };
  }
}
