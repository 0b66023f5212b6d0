import type { Constraint, ElementDefinition, StructureDefinition } from "./definition.ts";

/** One element of a snapshot, with those inside it. */
export interface ElementRule {
  /** As FHIRPath calls it: `CarePlan.activity.detail`. */
  readonly path: string;
  readonly min: number;
  readonly max: number;
  readonly types: readonly ElementType[];
  /** The elements inside, by their name; a choice under each of its names: `valueString`. Empty: see its type. */
  readonly children: ReadonlyMap<string, ElementRule>;
  readonly slicing: Slicing | null;
  /** The path of the element that this one is shaped like. */
  readonly like: string | null;
  readonly fixed: unknown;
  readonly pattern: unknown;
  /** The value set whose codes alone may stand here. */
  readonly required: string | null;
  readonly constraints: readonly Constraint[];
}

export interface ElementType {
  readonly code: string;
  readonly profiles: readonly string[];
  readonly targets: readonly string[];
}

export interface Slicing {
  readonly discriminators: readonly string[];
  readonly isClosed: boolean;
  readonly slices: readonly { readonly name: string; readonly rule: ElementRule }[];
}

interface Growing extends Omit<ElementRule, "children" | "slicing"> {
  readonly name: string;
  readonly children: Map<string, ElementRule>;
  slicing: Slicing | null;
}

/** The tree of a snapshot, whose elements are listed in depth-first order. */
export function ruleOf({ snapshot, type }: StructureDefinition): ElementRule {
  const elements = snapshot!.element;
  const byId = new Map<string, Growing>();
  for (const element of elements) {
    const rule = growing(element);
    byId.set(element.id, rule);
    const cut = element.id.lastIndexOf(".");
    const [parent, last] = cut < 0 ? [null, element.id] : [element.id.slice(0, cut), element.id.slice(cut + 1)];
    const above = parent === null ? undefined : byId.get(parent);
    const slice = /^(.+?):(.+)$/.exec(last);
    if (slice) addSlice(byId.get(`${parent}.${slice[1]}`), slice[2]!, rule);
    else if (above) for (const name of namesOf(rule)) above.children.set(name, rule);
  }
  return byId.get(type) ?? byId.get(elements[0]!.id)!;
}

/** A choice is there under the name of each of its types. A slice of a choice narrows the name of its type alone. */
const namesOf = ({ name, types }: Growing): readonly string[] =>
  name.endsWith("[x]") ? types.map(({ code }) => name.slice(0, -3) + code[0]!.toUpperCase() + code.slice(1)) : [name];

function addSlice(sliced: Growing | undefined, name: string, rule: Growing): void {
  if (!sliced?.slicing) return;
  sliced.slicing = { ...sliced.slicing, slices: [...sliced.slicing.slices, { name, rule }] };
}

function growing(element: ElementDefinition): Growing {
  const { path, min = 0, max = "*", type = [], slicing, contentReference, binding, constraint = [] } = element;
  const standing = (prefix: "fixed" | "pattern") =>
    element[Object.keys(element).find((key) => key.startsWith(prefix)) as `fixed${string}`];
  return {
    name: path.slice(path.lastIndexOf(".") + 1),
    path,
    min,
    max: max === "*" ? Number.POSITIVE_INFINITY : Number(max),
    types: type.map(({ code, profile = [], targetProfile = [] }) => ({
      code: code.replace("http://hl7.org/fhirpath/System.", ""),
      profiles: profile,
      targets: targetProfile,
    })),
    children: new Map(),
    slicing: slicing
      ? {
          discriminators: (slicing.discriminator ?? []).filter((it) => it.type === "value").map((it) => it.path),
          isClosed: slicing.rules === "closed",
          slices: [],
        }
      : null,
    like: contentReference?.slice(contentReference.indexOf("#") + 1) ?? null,
    fixed: standing("fixed"),
    pattern: standing("pattern"),
    required: binding?.strength === "required" ? (binding.valueSet?.split("|")[0] ?? null) : null,
    constraints: constraint.filter(({ severity, expression }) => severity === "error" && expression !== undefined),
  };
}
