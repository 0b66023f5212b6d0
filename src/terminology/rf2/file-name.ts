import type { Refset } from "../snapshot.ts";

export type ComponentKind =
  | "concept"
  | "description"
  | "textDefinition"
  | "relationship"
  | "concreteValues"
  | "identifier";

export interface Rf2FileName {
  readonly kind: ComponentKind | "refset";
  readonly refsetKind: Refset["kind"];
  readonly releaseType: "Snapshot" | "Full" | "Delta";
  /** One letter per column after referencedComponentId: c component, i integer, s string. */
  readonly pattern: string;
  /** yyyymmdd */
  readonly date: string;
}

const components: Readonly<Record<string, ComponentKind>> = {
  Concept: "concept",
  Description: "description",
  TextDefinition: "textDefinition",
  Relationship: "relationship",
  RelationshipConcreteValues: "concreteValues",
  Identifier: "identifier",
};

/** SNOMED CT file naming convention; "MONO", "UKCL" and the like may stand before the release type. */
const naming = /^x?(?:sct|der)2_([A-Za-z]+)_([A-Za-z]*?)(Snapshot|Full|Delta)(?:-[A-Za-z-]+)?_[A-Z]+[0-9]*_([0-9]{8})/;

/** Undefined for a file that holds nothing the engine reads: stated axioms (OWL), documentation. */
export function parseFileName(path: string): Rf2FileName | undefined {
  const name = path.split(/[\\/]/).at(-1) ?? "";
  const parts = name.endsWith(".txt") ? naming.exec(name) : null;
  if (parts === null) return undefined;
  const [, content = "", summary = "", releaseType = "", date = ""] = parts;
  const common = { releaseType: releaseType as Rf2FileName["releaseType"], date };
  const kind = components[content];
  if (kind !== undefined) return { ...common, kind, refsetKind: "other", pattern: "" };
  const pattern = /^([cis]*)Refset$/.exec(content)?.[1];
  if (pattern === undefined || summary.includes("OWLExpression")) return undefined;
  return { ...common, kind: "refset", refsetKind: refsetKindOf(summary), pattern };
}

function refsetKindOf(summary: string): Refset["kind"] {
  if (summary.startsWith("Language")) return "language";
  if (summary.startsWith("ModuleDependency")) return "moduleDependency";
  if (summary.startsWith("AttributeValue")) return "attributeValue";
  if (summary.startsWith("Association")) return "association";
  if (/Map(?!ping)/.test(summary)) return "map";
  return summary.startsWith("Simple") || summary === "" ? "simple" : "other";
}
