import type { ElementRule } from "./element-rule.ts";

/** What stands at a discriminator's path in a value: `url`, `coding.system`, `$this`. A list stands for all its items. */
function at(value: unknown, path: string): readonly unknown[] {
  if (path === "$this") return [value];
  return path.split(".").reduce<readonly unknown[]>(
    (values, name) =>
      values.flatMap((it) => {
        const next = isObject(it) ? it[name] : undefined;
        return next === undefined ? [] : Array.isArray(next) ? next : [next];
      }),
    [value],
  );
}

const ruleAt = (rule: ElementRule, path: string): ElementRule | undefined =>
  path === "$this"
    ? rule
    : path.split(".").reduce<ElementRule | undefined>((inner, name) => inner?.children.get(name), rule);

/** Whether an item is of a slice: at each discriminator stands what the slice fixes there. */
export const isOf = (item: unknown, rule: ElementRule, discriminators: readonly string[]): boolean =>
  discriminators.length > 0 &&
  discriminators.every((path) => {
    const wanted = wantedAt(rule, path);
    return wanted !== undefined && at(item, path).some((value) => contains(value, wanted));
  });

/** An extension's slice names a profile, whose last word is the extension's URL where the slice fixes none. */
function wantedAt(rule: ElementRule, path: string): unknown {
  const inner = ruleAt(rule, path);
  if (inner?.fixed !== undefined) return inner.fixed;
  if (inner?.pattern !== undefined) return inner.pattern;
  return path === "url" ? rule.types[0]?.profiles[0]?.split("|")[0] : undefined;
}

/** Whether a value has all that the pattern has: https://hl7.org/fhir/R4/elementdefinition.html#patterns. */
export function contains(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((wanted) => value.some((it) => contains(it, wanted)));
  }
  if (!isObject(pattern)) return value === pattern;
  return isObject(value) && Object.entries(pattern).every(([key, wanted]) => contains(value[key], wanted));
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
