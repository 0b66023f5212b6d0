/**
 * What a value of a plan says to a reader: a concept by its words, a reference by its name, a list by its members. Ids,
 * systems and codes are left out. Null where it says nothing.
 */
export function inWords(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") return isConstant(value) ? spoken(value) : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return joined(value.map(inWords), "; ");
  const object = value as Readonly<Record<string, unknown>>;
  if ("codings" in object) return conceptInWords(object);
  if ("display" in object && "identifier" in object) {
    return inWords(object.display) ?? (object.type === null ? null : `a ${spoken(String(object.type))}`);
  }
  if ("start" in object && "end" in object) return periodInWords(object);
  return joined(
    Object.entries(object).flatMap(([name, part]) => (UNSAID.has(name) ? [] : [inWords(part)])),
    ", ",
  );
}

const UNSAID = new Set(["id", "system", "version", "release", "url", "type"]);

/** `IN_PROGRESS`, as enums are written. */
const isConstant = (text: string): boolean => /^[A-Z][A-Z_]+$/.test(text);
const spoken = (text: string): string =>
  text
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase()
    .replaceAll("_", " ");

function conceptInWords({ text, codings }: Readonly<Record<string, unknown>>): string | null {
  if (typeof text === "string" && text.trim()) return text;
  const named = (codings as readonly { readonly display: string | null; readonly code: string | null }[]).map(
    ({ display, code }) => display ?? code,
  );
  return joined(named, ", ");
}

const periodInWords = ({ start, end }: Readonly<Record<string, unknown>>): string | null =>
  joined([start ? `from ${day(start)}` : null, end ? `to ${day(end)}` : null], " ");

const day = (moment: unknown): string => String(moment).slice(0, "2026-11-22".length);

const joined = (parts: readonly (string | null)[], by: string): string | null =>
  parts.filter((part): part is string => part !== null).join(by) || null;
