/** A number that must never come back, nor be found in anything that is logged. Nobody has it; its check digit holds. */
export const CANARY = "9434765919";

/** What every bad input may name. */
export interface Place {
  /** The id of a patient whom the caller may see, and of one whom they may not. */
  readonly patient: string;
  readonly foreigner: string;
  readonly url: string;
  readonly token: string;
  /** Signs a token for the same caller with other claims. */
  readonly signed: (changed: object) => Promise<string>;
}

export interface Sent {
  readonly path?: string;
  readonly method?: string;
  /** Beside `content-type: application/json` and the caller's token; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | undefined;
}

/** A refused request has a status and a fault's code; a refused write is an answer, with a typed UserError in it. */
export type Outcome =
  | { readonly status: number; readonly code: string | null }
  | { readonly refusal: string }
  /** Not there, for this caller: null, with no error that would tell why. */
  | { readonly found: null };

/** One class of bad input. */
export interface BadInput {
  readonly what: string;
  readonly send: (place: Place) => Sent | Promise<Sent>;
  readonly outcome: Outcome;
}

export const refusedAs = (code: string | null, status = 400): Outcome => ({ status, code });
export const INVALID = refusedAs("GRAPHQL_VALIDATION_FAILED");
export const UNPARSED = refusedAs("GRAPHQL_PARSE_FAILED");
export const BAD_INPUT = refusedAs("BAD_USER_INPUT");
export const BAD_REQUEST = refusedAs("BAD_REQUEST");
export const NOT_THERE: Outcome = { found: null };

export const query = (text: string, variables: unknown = {}): Sent => ({
  body: JSON.stringify({ query: text, variables }),
});

/** A query that is bad whoever sends it. */
export const asks = (what: string, outcome: Outcome, text: string, variables: unknown = {}): BadInput => ({
  what,
  send: () => query(text, variables),
  outcome,
});

/** A write with one thing wrong in its input. */
export const writes = (what: string, outcome: Outcome, field: string, input: (place: Place) => object): BadInput => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${field}(input: $input) { errors { __typename code message path } } }`;
  const key = () => `key ${Math.random()}`;
  return { what, send: (place) => query(text, { input: { idempotencyKey: key(), ...input(place) } }), outcome };
};
