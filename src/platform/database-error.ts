import { QueryFailedError } from "typeorm";

/** What PostgreSQL says of an error; empty where it is none of its own. */
export interface DatabaseError {
  /** Five characters: 23505 is unique_violation. */
  readonly code?: string;
  /** The index or constraint that it breaks. */
  readonly constraint?: string;
  readonly message?: string;
}

/** What PostgreSQL said, whether TypeORM passed it on or not. */
export const databaseError = (error: unknown): DatabaseError =>
  ((error instanceof QueryFailedError ? error.driverError : error) as DatabaseError | null) ?? {};

export const UNIQUE_VIOLATION = "23505";
/** insufficient_privilege: also PostgreSQL's own refusal of a row that the writer may not see. */
export const NOT_PRIVILEGED = "42501";
