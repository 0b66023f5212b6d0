export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const textAt = (json: Json, key: string): string | null => {
  const value = json[key];
  return typeof value === "string" ? value : null;
};

export const listAt = (json: Json, key: string): readonly unknown[] => {
  const value = json[key];
  return Array.isArray(value) ? value : [];
};

/** PostgreSQL holds neither U+0000 nor half a surrogate pair, as JSON or as text. */
export const isStorable = (json: string): boolean =>
  !json.includes("\\u") || !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i.test(json);

/** The resource under this id: in the place of the one it had, else right after its type. */
export const withId = (resource: Json, id: string): Json =>
  "id" in resource
    ? { ...resource, id }
    : Object.fromEntries(
        Object.entries(resource).flatMap((it) => (it[0] === "resourceType" ? [it, ["id", id]] : [it])),
      );
