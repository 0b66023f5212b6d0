import type { Refusal } from "../../kernel/refusal.ts";

/** A revision answers for the fields that it gives and for the faults that it brings; not for what was imported so. */
export const revisionFaults = <Model>(
  faultsOf: (model: Model) => readonly Refusal[],
  before: Model,
  revised: Model,
  given: object,
): readonly Refusal[] => {
  const known = new Set(faultsOf(before).map(nameOf));
  return faultsOf(revised).filter((fault) => (fault.path[1] ?? "") in given || !known.has(nameOf(fault)));
};

const nameOf = ({ path, message }: Refusal): string => `${path.join(".")} ${message}`;
