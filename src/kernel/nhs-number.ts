/** Ten digits, the last a modulus 11 check over the first nine. */
export type NhsNumber = string & { readonly __brand: "NhsNumber" };

/** Spaces and hyphens are how people write it; null when the ten digits or their check fail. */
export const parseNhsNumber = (text: string): NhsNumber | null => {
  const digits = text.replaceAll(/[ -]/g, "");
  if (!/^\d{10}$/.test(digits)) return null;
  return checkDigit(digits) === Number(digits[9]) ? (digits as NhsNumber) : null;
};

/** NHS Data Dictionary, NHS NUMBER: a remainder that calls for "10" has no digit, so 10 never matches. */
const checkDigit = (digits: string): number => {
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits[place]) * (10 - place);
  return (11 - (sum % 11)) % 11;
};

/** The `n`th number of the 999 range, which the NHS keeps for tests; null where no check digit exists. */
export const testNhsNumber = (n: number): NhsNumber | null => {
  const nine = `999${String(n).padStart(6, "0")}`;
  const check = checkDigit(`${nine}0`);
  return nine.length === 9 && check < 10 ? (`${nine}${check}` as NhsNumber) : null;
};
