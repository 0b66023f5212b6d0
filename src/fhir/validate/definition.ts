/** What the validator reads of the standard's own definitions; the rest of them is prose. */
export interface StructureDefinition {
  readonly resourceType: "StructureDefinition";
  readonly url: string;
  readonly type: string;
  readonly kind: "primitive-type" | "complex-type" | "resource" | "logical";
  readonly derivation?: "specialization" | "constraint";
  readonly snapshot?: { readonly element: readonly ElementDefinition[] };
}

export interface ElementDefinition {
  readonly id: string;
  readonly path: string;
  readonly sliceName?: string;
  readonly min?: number;
  readonly max?: string;
  readonly contentReference?: string;
  readonly type?: readonly {
    readonly code: string;
    readonly profile?: readonly string[];
    readonly targetProfile?: readonly string[];
  }[];
  readonly slicing?: {
    readonly discriminator?: readonly { readonly type: string; readonly path: string }[];
    readonly rules?: "open" | "closed" | "openAtEnd";
  };
  readonly binding?: { readonly strength: string; readonly valueSet?: string };
  readonly constraint?: readonly Constraint[];
  /** `fixed[x]` and `pattern[x]`, under their own names. */
  readonly [value: `fixed${string}` | `pattern${string}`]: unknown;
}

export interface Constraint {
  readonly key: string;
  readonly severity: "error" | "warning";
  readonly human: string;
  readonly expression?: string;
}

export interface CodeSystem {
  readonly resourceType: "CodeSystem";
  readonly url: string;
  readonly content: string;
  readonly concept?: readonly Concept[];
}

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

export interface ValueSet {
  readonly resourceType: "ValueSet";
  readonly url: string;
  readonly compose?: { readonly include?: readonly Include[]; readonly exclude?: readonly Include[] };
}

export interface Include {
  readonly system?: string;
  readonly concept?: readonly { readonly code: string }[];
  readonly filter?: readonly { readonly property: string; readonly op: string; readonly value: string }[];
  readonly valueSet?: readonly string[];
}

export type Definition = StructureDefinition | CodeSystem | ValueSet;

/** Every code of a system, its descendants included. */
export const codesOf = (concepts: readonly Concept[] = []): string[] =>
  concepts.flatMap(({ code, concept }) => [code, ...codesOf(concept)]);
