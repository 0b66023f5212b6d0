export interface ClientCredentials {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Fetched anew this long before it ends, so that none ends on its way. */
const MARGIN_MS = 30_000;

/** An OAuth 2 client-credentials token, fetched once for all who wait for it. */
export class AccessToken {
  readonly #credentials: ClientCredentials;
  readonly #now: () => number;
  #token: { readonly value: string; readonly until: number } | undefined;
  #fetching: Promise<string> | undefined;

  constructor(credentials: ClientCredentials, now: () => number) {
    this.#credentials = credentials;
    this.#now = now;
  }

  async value(): Promise<string> {
    if (this.#token !== undefined && this.#now() < this.#token.until) return this.#token.value;
    this.#fetching ??= this.#fetch().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  /** The server refused it before its time. */
  forget(): void {
    this.#token = undefined;
  }

  async #fetch(): Promise<string> {
    const { tokenUrl, clientId, clientSecret } = this.#credentials;
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
    });
    const response = await fetch(tokenUrl, { method: "POST", body, signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`the token endpoint answered ${response.status}`);
    const given = (await response.json()) as { access_token?: unknown; expires_in?: unknown };
    if (typeof given.access_token !== "string") throw new Error("the token endpoint gave no access_token");
    const seconds = typeof given.expires_in === "number" ? given.expires_in : 60;
    this.#token = { value: given.access_token, until: this.#now() + seconds * 1000 - MARGIN_MS };
    return given.access_token;
  }
}
