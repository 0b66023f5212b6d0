import { uncheckedPlaces } from "./places.ts";
import type { Terminology, TerminologyStatus } from "./terminology.ts";

export type Readiness = TerminologyStatus & {
  readonly mode: Terminology["mode"];
  /** Of a loaded release: where codes are taken without a value set, since it lacks what the value set names. */
  readonly uncheckedPlaces: readonly string[];
};

/** What this process knows of SNOMED CT; the places are looked through once for each release. */
export function readinessOf(terminology: Terminology): () => Promise<Readiness> {
  let release: string | undefined;
  let unchecked: readonly string[] = [];
  return async () => {
    const status = terminology.status();
    const { mode } = terminology;
    if (mode !== "engine" || !status.ready) return { mode, ...status, uncheckedPlaces: [] };
    if (status.release !== release) {
      const found = await uncheckedPlaces(terminology);
      unchecked = found.map(({ place, reason }) => `${place.table} ${place.field} (${place.purpose}): ${reason}`);
      release = status.release;
    }
    return { mode, ...status, uncheckedPlaces: unchecked };
  };
}

/** For whoever starts the server. */
export function readinessText({ mode, uncheckedPlaces, ...status }: Readiness): string {
  if (!status.ready) return `none: ${status.reason}; codes are recorded as unverified`;
  if (mode === "remote") return `asked of a remote server (${status.version})`;
  if (uncheckedPlaces.length === 0) return status.version;
  return `${status.version}; it lacks what ${uncheckedPlaces.length} value sets name: codes there are checked by themselves, see /ready`;
}
