import type { Word } from "../../../fhir-mappings/index.ts";

/** A resource as it came, but for its id and its references, which are ours. */
export interface Received {
  readonly id: string;
  /** FHIR's name of the type. */
  readonly resourceType: string;
  /** What it is in the domain; null where the domain does not model it, and it is kept whole. */
  readonly word: Word | null;
  readonly patientId: string | null;
  /** JSON, in the order of the sender. */
  readonly resource: string;
}
