/** What every row carries beside its model: identity, optimistic version, times (ISO instants) and its owner. */
export interface Kept {
  /** UUID, version 7 where it was made here; equal to the FHIR logical id. */
  readonly id: string;
  /** 1 at first, one more with each change. A write names the version that it read. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The organisation that recorded it. */
  readonly ownerId: string;
  /** Recorded by mistake: kept for the audit, found by id, in no list. */
  readonly enteredInError: boolean;
}

export type Stored<Model> = Model & Kept;
