/** What our model cannot hold, and where: `expression` is the FHIRPath from the resource down. */
export interface Fault {
  readonly expression: string;
  readonly reason: string;
}

/** Gathered while a resource is read. Places are told from the inside out, so that sound data pay nothing for them. */
export type Faults = Fault[];

/** A resource that our model cannot hold, with every fault of it at once. */
export class Unmappable extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((it) => `${it.expression}: ${it.reason}`).join("; "));
    this.name = "Unmappable";
    this.faults = faults;
  }
}

/** Tells a fault of this very value, or of the place `expression` below it. */
export const refuse = (faults: Faults, reason: string, expression = ""): undefined => {
  faults.push({ expression, reason });
  return undefined;
};

/** Puts `place` before the expressions of all faults found since `mark`. */
export const locate = (faults: Faults, mark: number, place: string): void => {
  for (let i = mark; i < faults.length; i++) {
    const { expression, reason } = faults[i]!;
    const joint = expression === "" || expression.startsWith("[") ? "" : ".";
    faults[i] = { expression: place + joint + expression, reason };
  }
};
