/** One code of one code system, as recorded; `release` names the edition it was checked against, null when unverified. */
export interface Coding {
  readonly system: string | null;
  readonly version: string | null;
  readonly code: string | null;
  readonly display: string | null;
  readonly release: string | null;
}

/** A concept given by any number of codings, by text, or by both. */
export interface CodeableConcept {
  readonly codings: readonly Coding[];
  readonly text: string | null;
}

export const SNOMED = "http://snomed.info/sct";

export const coding = (system: string, code: string, display: string | null = null): Coding => ({
  system,
  version: null,
  code,
  display,
  release: null,
});

export const concept = (...codings: readonly Coding[]): CodeableConcept => ({ codings, text: null });

export const hasCode = (concept: CodeableConcept | null, system: string, code: string): boolean =>
  concept?.codings.some((it) => it.system === system && it.code === code) ?? false;

/** Whether a concept says anything, by a coding or in words: blanks are no words. */
export const saysSomething = (concept: CodeableConcept | null): boolean =>
  concept !== null && (concept.codings.length > 0 || Boolean(concept.text?.trim()));
