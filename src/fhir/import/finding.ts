/** How an import treats what is wrong with its input. */
export type ImportMode = "STRICT" | "LENIENT" | "QUARANTINE";

/** What is to be said of one entry, and where: `expression` is the FHIRPath from the resource down. */
export interface Finding {
  readonly kind: FindingKind;
  readonly expression: string;
  readonly reason: string;
  /** Something that another file may bring: worth another try once all have been read. */
  readonly waiting?: true;
}

/**
 * REFUSED: cannot be stored in any form. UNMAPPABLE: the domain cannot hold it. CODE: a code that cannot be one.
 * INVALID: against its own definition, or a profile that it claims. REFERENCE: leads nowhere. LAX: against the letter of FHIR, and read all the same. NOTE: what a person should know.
 */
export type FindingKind = "REFUSED" | "UNMAPPABLE" | "INVALID" | "CODE" | "REFERENCE" | "LAX" | "NOTE";

const errors: Readonly<Record<ImportMode, ReadonlySet<FindingKind>>> = {
  STRICT: new Set(["REFUSED", "UNMAPPABLE", "INVALID", "CODE", "REFERENCE", "LAX"]),
  QUARANTINE: new Set(["REFUSED", "UNMAPPABLE", "INVALID", "CODE"]),
  LENIENT: new Set(["REFUSED"]),
};

/** Whether a finding keeps its entry out; all others are warnings. */
export const isError = ({ kind }: Finding, mode: ImportMode): boolean => errors[mode].has(kind);
