import type { Definitions } from "./definitions.ts";
import { type ElementRule, type ElementType, ruleOf } from "./element-rule.ts";
import { invariants } from "./invariants.ts";
import { primitives } from "./primitives.ts";
import { namesThere, once, type Shape, shapeOf, typeNamed } from "./shape.ts";
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
  const isMember: Membership = membership(definitions, snomed);
  const invariantOf = invariants();

  const ruleFor = once((name: string): ElementRule | null => {
    const structure = definitions.structures.get(name);
    return structure ? ruleOf(structure) : null;
  });

  const checksOf = once(({ constraints, path }: ElementRule) =>
    constraints.flatMap((constraint) => {
      const holds = invariantOf(constraint, path);
      return holds ? [{ holds, message: `${constraint.key}: ${constraint.human}` }] : [];
    }),
  );

  const shapeFor = once(shapeOf);

  /** The elements of a rule: its own, else those of the element that it is like, else its type's. */
  const shapeWithin = (rule: ElementRule, type: string | null): Shape | null => {
    if (rule.children.size > 0) return shapeFor(rule.children);
    if (rule.like !== null) return shapeWithin(byPath(rule.like), null);
    const children = type === null ? undefined : ruleFor(type)?.children;
    return children ? shapeFor(children) : null;
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
    const shape = shapeWithin(rule, type);
    const there = Object.keys(value);
    if (there.length === 0) return walk.say("structure", path, "An element is never empty.");
    if (shape === null) return;
    const found = new Array<string | undefined>(shape.elements.length);
    for (const name of there) {
      const place = shape.places.get(name);
      if (place === undefined) {
        if (name !== "resourceType") walk.say("structure", `${path}.${name}`, "There is no such element.");
      } else if (value[name] !== undefined) found[place] = found[place] === undefined ? name : SEVERAL;
    }
    for (let place = 0; place < found.length; place++) {
      const first = found[place];
      const it = shape.elements[place]!;
      if (first === undefined) {
        if (it.rule.min === 0) continue;
        const [name] = it.names;
        walk.say("required", path, `${it.names.length > 1 ? `${name} or another` : name} must be there.`);
        continue;
      }
      const names = first === SEVERAL || first.startsWith("_") ? namesThere(it, value) : [first];
      if (names.length > 1) walk.say("cardinality", path, `Only one of ${names.join(", ")} may be there.`);
      const name = names[0]!;
      element(value[name] ?? value[`_${name}`], value[name] === undefined, it.rule, name, `${path}.${name}`, walk);
    }
    const ofType = type === null || rule.path === type ? null : ruleFor(type);
    if (ofType && rule.children.size === 0) check(ofType, value, path, walk);
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
    if (!Array.isArray(value) && rule.slicing === null && rule.min <= 1 && rule.max >= 1) {
      if (!isAbsent) one(value, rule, name, path, walk);
      return;
    }
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
    const type = rule.types.length > 1 ? typeNamed(rule, name) : (rule.types[0] ?? null);
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

  const typesOf = once((targets: readonly string[]) =>
    targets.map((url) => definitions.structures.get(url)?.type ?? url.slice(url.lastIndexOf("/") + 1)),
  );

  /** A literal reference of a known type leads to one of the types that may stand there. */
  const target = (value: unknown, { targets }: ElementType, path: string, { say }: Walk): undefined => {
    const named = (value as { type?: unknown }).type;
    const literal = (value as { reference?: unknown }).reference;
    const type = named ?? (typeof literal === "string" ? /^(?:.*\/)?([A-Z]\w+)\/[^/]+$/.exec(literal)?.[1] : undefined);
    if (typeof type !== "string" || !definitions.structures.has(type) || targets.length === 0) return;
    const allowed = typesOf(targets);
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
    const checks = checksOf(rule);
    if (checks.length === 0) return;
    const within = { resource: whole, root };
    for (const { holds, message } of checks) {
      if (holds(value, within) === false) say("invariant", path, message);
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

/** In place of a name, where an element is there under several. */
const SEVERAL = "_";

/** What a value set may bind. */
const BOUND: ReadonlySet<string> = new Set(["code", "Coding", "CodeableConcept", "Quantity", "string", "uri"]);

const claimed = (value: unknown): readonly string[] => {
  const profiles = isObject(value) && isObject(value.meta) ? value.meta.profile : undefined;
  return Array.isArray(profiles) ? profiles.filter((it) => typeof it === "string").map((it) => it.split("|")[0]!) : [];
};
