export const isObject = <Json>(json: Json): json is Json & object =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** The object with this value at `key`: in its place where it has one, else last. */
export const put = <Whole extends object, Key extends keyof Whole>(
  whole: Whole | undefined,
  key: Key,
  value: Whole[Key],
): Whole => (whole?.[key] === value && whole !== undefined ? whole : ({ ...whole, [key]: value } as Whole));

export const without = <Whole extends object>(whole: Whole | undefined, key: keyof Whole): Whole => {
  if (whole === undefined) return {} as Whole;
  if (!(key in whole)) return whole;
  const { [key]: _, ...rest } = whole;
  return rest as Whole;
};

/** Whether `model` says what was `read`, at any depth. */
export const same = (read: unknown, model: unknown): boolean => {
  if (read === model) return true;
  if (typeof read !== "object" || typeof model !== "object" || read === null || model === null) return false;
  if (Array.isArray(read)) {
    if (!Array.isArray(model) || read.length !== model.length) return false;
    for (let i = 0; i < read.length; i++) if (!same(read[i], model[i])) return false;
    return true;
  }
  if (Array.isArray(model)) return false;
  for (const key of Object.keys(read)) {
    if (!same(read[key as keyof typeof read], model[key as keyof typeof model])) return false;
  }
  return true;
};
