/** Why a write was not made: part of the contract, never thrown. Further fields say what the caller needs to repair it. */
export interface Refusal {
  /** The GraphQL type of the refusal, an implementation of UserError. */
  readonly __typename: string;
  /** Stable, for programs: `STALE_VERSION`. */
  readonly code: string;
  /** For people. Names no value that the caller did not send. */
  readonly message: string;
  /** The path of the argument at fault, from `input` down. */
  readonly path: readonly string[];
  readonly [field: string]: unknown;
}

/** What a rule decides: the thing as it shall be, or every reason why not. */
export type Decision<Thing> = { readonly accepted: Thing } | { readonly refused: readonly Refusal[] };

export const accept = <Thing>(accepted: Thing): Decision<Thing> => ({ accepted });
export const refuse = (...refused: readonly Refusal[]): { readonly refused: readonly Refusal[] } => ({ refused });

const path = (names: string) => ["input", ...names.split(".")];

/** Nothing that the caller may see has this id. Another organisation's patient is not found, never forbidden. */
export const notFound = (names: string): Refusal => ({
  __typename: "NotFound",
  code: "NOT_FOUND",
  message: "Nothing that you may see has this id.",
  path: path(names),
});

export const staleVersion = (expectedVersion: number, actualVersion: number): Refusal => ({
  __typename: "StaleVersion",
  code: "STALE_VERSION",
  message: `It has changed since: version ${expectedVersion} was expected, version ${actualVersion} is current.`,
  path: path("expectedVersion"),
  expectedVersion,
  actualVersion,
});

export const keyReused = (): Refusal => ({
  __typename: "IdempotencyKeyReused",
  code: "IDEMPOTENCY_KEY_REUSED",
  message: "This idempotency key was used for a different request.",
  path: path("idempotencyKey"),
});

/** The argument breaks a rule that has no refusal of its own; `message` says the rule. */
export const invalid = (names: string, message: string): Refusal => ({
  __typename: "InvalidArgument",
  code: "INVALID_ARGUMENT",
  message,
  path: path(names),
});

/** The thing is in a state from which this step cannot be taken. */
export const wrongState = (state: string, message: string, names = "id"): Refusal => ({
  __typename: "WrongState",
  code: "WRONG_STATE",
  message,
  path: path(names),
  state,
});

/** A number or code that only one thing may carry, and that another carries already. */
export const alreadyTaken = (names: string, message: string): Refusal => ({
  __typename: "AlreadyTaken",
  code: "ALREADY_TAKEN",
  message,
  path: path(names),
});

export const notPermitted = (names: string, message: string): Refusal => ({
  __typename: "NotPermitted",
  code: "NOT_PERMITTED",
  message,
  path: path(names),
});

/** It may be done with somebody's consent alone, and none that holds is on record. */
export const consentRequired = (names: string, message: string): Refusal => ({
  __typename: "ConsentRequired",
  code: "CONSENT_REQUIRED",
  message,
  path: path(names),
});

/** The person has a personalised plan in force already: there is one at a time. */
export const activePlanExists = (planId: string | null): Refusal => ({
  __typename: "ActivePlanExists",
  code: "ACTIVE_PLAN_EXISTS",
  message: "The person has an active personalised plan already: revise that one, or close it first.",
  path: path("status"),
  planId,
});

/** More than what is left of a budget. */
export const overBudget = (names: string, remainingPence: number): Refusal => ({
  __typename: "OverBudget",
  code: "OVER_BUDGET",
  message: "This is more than what remains of the budget.",
  path: path(names),
  remainingPence,
});
