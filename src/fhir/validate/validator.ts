import type { Definitions } from "./definitions.ts";
import { type ElementRule, type ElementType, ruleOf } from "./element-rule.ts";
import { invariants } from "./invariants.ts";
import { primitives } from "./primitives.ts";
import { contains, isObject, isOf } from "./slices.ts";
import { type Membership, membership, type SnomedFilter } from "./value-sets.ts";

/** One thing that a resource's definition does not allow. */
export interface Violation {
  /** FHIRPath of the element at fault. */
  readonly expression: string;
  /** structure: no such element; required: too few; cardinality: too many; value, code-invalid, invariant. */
  readonly code: "structure" | "required" | "cardinality" | "value" | "code-invalid" | "invariant";
  readonly message: string;
}

/** All that is wrong with a resource, by its base definition and by the profiles that it claims or that are named. */
export type Validate = (resource: unknown, profiles?: readonly string[]) => readonly Violation[];

type Say = (code: Violation["code"], expression: string, message: string) => undefined;

/** Where a walk stands: in which resource, as `%resource` means it, and how to say what is wrong. */
interface Walk {
  readonly resource: object;
  /** What `%rootResource` means: of a contained resource, what it is contained in. */
  readonly root: object;
  readonly say: Say;
}

export function validator(definitions: Definitions, snomed?: SnomedFilter): Validate {
  const rules = new Map<string, ElementRule | null>();
  const isMember: Membership = membership(definitions, snomed);
  const holds = invariants();

  const ruleFor = (name: string): ElementRule | null => {
    const known = rules.get(name);
    if (known !== undefined) return known;
    const structure = definitions.structures.get(name);
    const rule = structure ? ruleOf(structure) : null;
    rules.set(name, rule);
    return rule;
  };

  /** The elements of a rule: its own, else those of the element that it is like, else its type's. */
  const childrenOf = (rule: ElementRule, type: string | null): ReadonlyMap<string, ElementRule> | null => {
    if (rule.children.size > 0) return rule.children;
    if (rule.like !== null) return childrenOf(byPath(rule.like), null);
    return (type === null ? null : ruleFor(type)?.children) ?? null;
  };

  const byPath = (path: string): ElementRule => {
    const [root, ...names] = path.split(".") as [string, ...string[]];
    return names.reduce<ElementRule>((rule, name) => rule.children.get(name)!, ruleFor(root)!);
  };

  const resource = (
    value: unknown,
    path: string,
    profiles: readonly string[],
    say: Say,
    root: object | null = null,
  ): undefined => {
    if (!isObject(value)) return say("structure", path, "A resource is a JSON object.");
    const { resourceType: type } = value;
    const rule = typeof type === "string" ? ruleFor(type) : null;
    if (rule === null) return say("structure", `${path}.resourceType`, "There is no definition of this type.");
    const walk = { resource: value, root: root ?? value, say };
    object(value, rule, type as string, path, walk);
    for (const url of profiles) {
      const profile = ruleFor(url);
      if (profile) object(value, profile, type as string, path, walk);
    }
  };

  const object = (
    value: Readonly<Record<string, unknown>>,
    rule: ElementRule,
    type: string | null,
    path: string,
    walk: Walk,
  ): undefined => {
    const children = childrenOf(rule, type);
    if (Object.keys(value).length === 0) return walk.say("structure", path, "An element is never empty.");
    if (children === null) return;
    const isResource = "resourceType" in value;
    for (const name of Object.keys(value)) {
      const known = children.has(name.replace(/^_/, "")) || (isResource && name === "resourceType");
      if (!known) walk.say("structure", `${path}.${name}`, "There is no such element.");
    }
    const choices = new Map<ElementRule, string[]>();
    for (const [name, child] of children) choices.set(child, [...(choices.get(child) ?? []), name]);
    for (const [child, names] of choices) {
      const there = names.filter((name) => value[name] !== undefined || value[`_${name}`] !== undefined);
      if (there.length > 1) walk.say("cardinality", path, `Only one of ${there.join(", ")} may be there.`);
      const name = there[0];
      if (name !== undefined)
        element(value[name] ?? value[`_${name}`], value[name] === undefined, child, name, `${path}.${name}`, walk);
      else if (child.min > 0)
        walk.say("required", path, `${names.length > 1 ? `${names[0]} or another` : names[0]} must be there.`);
    }
    const shape = type === null || rule.path === type ? null : ruleFor(type);
    if (shape && rule.children.size === 0) check(shape, value, path, walk);
    check(rule, value, path, walk);
  };

  /** One element by its name: all its items. What has extensions in place of a value is there, and says nothing more. */
  const element = (
    value: unknown,
    isAbsent: boolean,
    rule: ElementRule,
    name: string,
    path: string,
    walk: Walk,
  ): undefined => {
    const items = Array.isArray(value) ? value : [value];
    const repeats = Array.isArray(value);
    if (repeats && items.length === 0) return walk.say("structure", path, "A list is never empty.");
    if (items.length < rule.min) walk.say("required", path, `There must be at least ${rule.min}.`);
    if (items.length > rule.max) walk.say("cardinality", path, `There may be at most ${rule.max}.`);
    if (isAbsent) return;
    const places = items.map((_, i) => (repeats ? `${path}[${i}]` : path));
    items.forEach((item, i) => {
      one(item, rule, name, places[i]!, walk);
    });
    if (rule.slicing) sliced(items, rule, name, places, walk);
  };

  const sliced = (
    items: readonly unknown[],
    { slicing, path: at }: ElementRule,
    name: string,
    places: readonly string[],
    walk: Walk,
  ) => {
    const { slices, discriminators, isClosed } = slicing!;
    const taken = new Set<number>();
    for (const slice of slices) {
      const mine = items.flatMap((item, i) => (isOf(item, slice.rule, discriminators) ? [i] : []));
      const place = places[0]!.replace(/\[0\]$/, "");
      if (mine.length < slice.rule.min) walk.say("required", place, `The slice ${slice.name} must be there.`);
      if (mine.length > slice.rule.max)
        walk.say("cardinality", place, `The slice ${slice.name} may be there ${slice.rule.max} times.`);
      for (const i of mine) {
        taken.add(i);
        one(items[i], slice.rule, name, places[i]!, walk);
      }
    }
    if (isClosed) {
      items.forEach((_, i) => {
        if (!taken.has(i)) walk.say("structure", places[i]!, `${at} has no slice for this.`);
      });
    }
  };

  const one = (value: unknown, rule: ElementRule, name: string, path: string, walk: Walk): undefined => {
    if (value === null) return;
    const type = typeOf(rule, name);
    const primitive = type === null ? undefined : primitives[type.code];
    if (primitive) {
      if (!primitive(value)) return walk.say("value", path, `This is no ${type!.code}.`);
    } else if (!isObject(value)) {
      return walk.say("structure", path, "A JSON object must stand here.");
    } else if (type?.code === "Resource" || "resourceType" in value) {
      return resource(value, path, [], walk.say, name === "contained" ? walk.root : null);
    } else {
      object(value, rule, type?.code ?? null, path, walk);
      for (const url of type?.profiles ?? []) {
        const profile = ruleFor(url.split("|")[0]!);
        if (profile) object(value, profile, type!.code, path, walk);
      }
    }
    if (rule.fixed !== undefined && !(contains(value, rule.fixed) && contains(rule.fixed, value)))
      walk.say("value", path, "Another value is fixed here.");
    if (rule.pattern !== undefined && !contains(value, rule.pattern))
      walk.say("value", path, "This does not have what its pattern has.");
    if (type?.code === "Reference") target(value, type, path, walk);
    if (rule.required !== null && (type === null || BOUND.has(type.code))) bound(value, rule.required, path, walk);
    if (primitive) check(rule, value, path, walk);
  };

  /** A literal reference of a known type leads to one of the types that may stand there. */
  const target = (value: unknown, { targets }: ElementType, path: string, { say }: Walk): undefined => {
    const named = (value as { type?: unknown }).type;
    const literal = (value as { reference?: unknown }).reference;
    const type = named ?? (typeof literal === "string" ? /^(?:.*\/)?([A-Z]\w+)\/[^/]+$/.exec(literal)?.[1] : undefined);
    if (typeof type !== "string" || !definitions.structures.has(type) || targets.length === 0) return;
    const allowed = targets.map((url) => definitions.structures.get(url)?.type ?? url.slice(url.lastIndexOf("/") + 1));
    if (!allowed.includes(type) && !allowed.includes("Resource"))
      say("value", path, `A ${type} may not stand here: only ${allowed.join(", ")}.`);
  };

  /** A required binding: the code, or one of the concept's codings, is in the value set. */
  const bound = (value: unknown, valueSet: string, path: string, { say }: Walk): undefined => {
    const codings =
      typeof value === "string" ? [{ code: value }] : isObject(value) ? ((value.coding as unknown[]) ?? [value]) : [];
    const answers = codings
      .filter(isObject)
      .map(({ system, code }) =>
        typeof code === "string" ? isMember(valueSet, typeof system === "string" ? system : null, code) : false,
      );
    if (!answers.includes(true) && !answers.includes(null))
      say("code-invalid", path, `No code of ${valueSet} stands here.`);
  };

  const check = (rule: ElementRule, value: unknown, path: string, { resource: whole, root, say }: Walk): undefined => {
    for (const constraint of rule.constraints) {
      if (holds(constraint, rule.path, value, { resource: whole, root }) === false)
        say("invariant", path, `${constraint.key}: ${constraint.human}`);
    }
  };

  return (value, profiles = claimed(value)) => {
    const violations = new Map<string, Violation>();
    const type = isObject(value) && typeof value.resourceType === "string" ? value.resourceType : "Resource";
    resource(value, type, profiles, (code, expression, message) => {
      violations.set(`${expression} ${message}`, { expression, code, message });
      return undefined;
    });
    return [...violations.values()];
  };
}

/** What a value set may bind. */
const BOUND: ReadonlySet<string> = new Set(["code", "Coding", "CodeableConcept", "Quantity", "string", "uri"]);

/** Of a choice, the type that the element's name says; else the only one. */
function typeOf({ types, path }: ElementRule, name: string): ElementType | null {
  const first = types[0] ?? null;
  if (!path.endsWith("[x]")) return first;
  const stem = path.slice(path.lastIndexOf(".") + 1, -3);
  return types.find(({ code }) => `${stem}${code[0]!.toUpperCase()}${code.slice(1)}` === name) ?? first;
}

const claimed = (value: unknown): readonly string[] => {
  const profiles = isObject(value) && isObject(value.meta) ? value.meta.profile : undefined;
  return Array.isArray(profiles) ? profiles.filter((it) => typeof it === "string").map((it) => it.split("|")[0]!) : [];
};
