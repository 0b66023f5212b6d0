import type { HumanName, NameUse } from "./person.ts";

/** The name that a person goes by now; null where none is recorded. */
export const nameInUse = (names: readonly HumanName[]): HumanName | null =>
  names.find(({ use }) => use === "USUAL") ??
  names.find(({ use }) => use === "OFFICIAL") ??
  names.find(({ use }) => !isFormer(use)) ??
  names[0] ??
  null;

const isFormer = (use: NameUse | null): boolean => use === "OLD" || use === "MAIDEN";

/** The name in use as one line: `Ms Ada Smith`. */
export const displayName = (names: readonly HumanName[]): string => {
  const name = nameInUse(names);
  if (name === null) return "(no name recorded)";
  const parts = [...name.prefix, ...name.given, name.family ?? "", ...name.suffix].filter((part) => part !== "");
  return name.text ?? (parts.length > 0 ? parts.join(" ") : "(no name recorded)");
};
