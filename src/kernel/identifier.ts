/** A number or code that someone outside gave to a thing; `system` names who, as a URI. */
export interface Identifier {
  readonly system: string | null;
  readonly value: string | null;
}
