/**
 * A resource as it can be compared with what went in: without its id, and with every reference blanked, since both are
 * ours afterwards. The order of keys counts.
 */
export function comparable(resource: object): object {
  const { id: _, ...rest } = resource as { id?: unknown };
  return JSON.parse(JSON.stringify(rest), (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const { reference } = value as { reference?: unknown };
    if (typeof reference !== "string" || reference.startsWith("#")) return value;
    return { ...value, reference: "" };
  }) as object;
}

/** Every literal reference of a resource, in order. */
export function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { reference } = value as { reference?: unknown };
  const own = typeof reference === "string" ? [reference] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}
