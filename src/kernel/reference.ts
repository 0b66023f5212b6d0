import type { Identifier } from "./identifier.ts";

/**
 * Points at another thing, here or elsewhere. `type` is the domain's own word (`Organisation`, `Referral`).
 * Known here: `id`. Known only elsewhere: `url`. Known only by name or number: `display` and `identifier`.
 */
export interface Reference {
  readonly type: string | null;
  readonly id: string | null;
  readonly url: string | null;
  readonly display: string | null;
  readonly identifier: Identifier | null;
}

export const reference = (type: string, id: string, display: string | null = null): Reference => ({
  type,
  id,
  url: null,
  display,
  identifier: null,
});

/** The id of the thing that is meant, when it is of this type and known here. */
export const idOf = (it: Reference | null, type: string): string | null => (it?.type === type ? it.id : null);

/** Whether a reference says nothing of who or what is meant. */
export const isNobody = (it: Reference | null): boolean =>
  it === null || (it.id === null && it.url === null && !it.display?.trim() && !it.identifier?.value?.trim());

/** Whether what is meant may be one of these: it is, or nothing says what it is. */
export const mayBe = (it: Reference | null, types: readonly string[]): boolean =>
  it === null || it.type === null || types.includes(it.type);
