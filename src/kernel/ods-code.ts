/** An organisation's code in the Organisation Data Service: letters and digits, 3 to 12, upper case. */
export type OdsCode = string & { readonly __brand: "OdsCode" };

export const parseOdsCode = (text: string): OdsCode | null => {
  const code = text.trim().toUpperCase();
  return /^[A-Z0-9]{3,12}$/.test(code) ? (code as OdsCode) : null;
};
