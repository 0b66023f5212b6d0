/** For whom a row is read. Every key of a batch carries its own, so that one batch may serve many callers. */
export interface Scope {
  /** The id of the organisation on whose behalf the caller asks. */
  readonly viewer: string;
}
