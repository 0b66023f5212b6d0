/**
 * What a caller left empty becomes null, in place of a value that says nothing: `period: {}` is no period, and FHIR
 * has no empty elements (ele-1). Empty parts of a list are left out. The outermost object stays an object.
 */
export function wholeInput(input: object, orNull?: false): object;
export function wholeInput(input: unknown, orNull: boolean): unknown;
export function wholeInput(input: unknown, orNull = true): unknown {
  if (Array.isArray(input)) return input.map((part) => wholeInput(part, true)).filter((part) => part !== null);
  if (typeof input !== "object" || input === null) return input;
  const whole = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, wholeInput(value, true)]));
  return orNull && Object.values(whole).every(saysNothing) ? null : whole;
}

const saysNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
