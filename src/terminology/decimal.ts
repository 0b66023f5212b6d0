/** Decimal numbers as text, never as floats: `canonicalDecimal("+10.0")` is `"10"`. */
export function canonicalDecimal(text: string): string {
  const { negative, whole, fraction } = parts(text);
  const digits = fraction === "" ? whole : `${whole}.${fraction}`;
  return negative && digits !== "0" ? `-${digits}` : digits;
}

export function isDecimal(text: string): boolean {
  return /^[+-]?[0-9]+(\.[0-9]+)?$/.test(text);
}

/** Below, at or above zero as the first is less than, equal to or greater than the second. */
export function compareDecimal(left: string, right: string): number {
  const a = parts(left);
  const b = parts(right);
  if (isZero(a) && isZero(b)) return 0;
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  return a.negative ? compareSize(b, a) : compareSize(a, b);
}

interface Parts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function parts(text: string): Parts {
  if (!isDecimal(text)) throw new TypeError(`"${text}" is not a decimal number`);
  const [whole = "", fraction = ""] = text.replace(/^[+-]/, "").split(".");
  return {
    negative: text.startsWith("-"),
    whole: whole.replace(/^0+(?=[0-9])/, ""),
    fraction: fraction.replace(/0+$/, ""),
  };
}

const isZero = (value: Parts): boolean => value.whole === "0" && value.fraction === "";

function compareSize(a: Parts, b: Parts): number {
  if (a.whole.length !== b.whole.length) return a.whole.length - b.whole.length;
  if (a.whole !== b.whole) return a.whole < b.whole ? -1 : 1;
  return a.fraction === b.fraction ? 0 : a.fraction < b.fraction ? -1 : 1;
}
