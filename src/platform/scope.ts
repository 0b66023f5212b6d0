/** For whom a row is read. Every key of a batch carries its own, so that one batch may serve many callers. */
export interface Scope {
  /** In whose name: an organisation's id for its ordinary staff, else the id of those who have the same rights. */
  readonly viewer: string;
  /** The id of the organisation on whose behalf the caller writes; the viewer itself, unless given. */
  readonly organisation?: string;
  /** The moment at which rights are judged; PostgreSQL's own now, unless given. */
  readonly moment?: string;
  /** Whether it may be read from a replica, which may miss what was written in the last moments. */
  readonly mayLag?: boolean;
  /** Told of each patient about whom something was read for this request; whoever reads rows tells it. */
  readonly disclose?: (patientId: string) => void;
  /** Whether anybody still waits for the answer. */
  readonly signal?: Pick<AbortSignal, "aborted">;
}

/** The organisation that a row belongs to which is written for a scope. */
export const ownerOf = ({ viewer, organisation = viewer }: Scope): string => organisation;
