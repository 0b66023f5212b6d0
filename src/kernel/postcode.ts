/** Outward code, then inward: a digit and two letters. */
const POSTCODE = /^([A-Z]{1,2})(\d[A-Z\d]?)\s*(?:(\d)([A-Z]{2}))?$/;

/** Every name of the area that a postcode is in, the closest first: `CT1 2AB`, `CT1 2`, `CT1`, `CT`. Empty for none. */
export function areasOf(postcode: string): readonly string[] {
  const [, area, district, sector, unit] = POSTCODE.exec(tidy(postcode)) ?? [];
  if (area === undefined || district === undefined) return [];
  const outward = area + district;
  return sector === undefined
    ? [outward, area]
    : [`${outward} ${sector}${unit}`, `${outward} ${sector}`, outward, area];
}

const tidy = (text: string): string => text.trim().toUpperCase().replaceAll(/\s+/g, " ");

/** Whether an area may be served as a whole: a postcode area, district or sector. */
export const isArea = (text: string): boolean => /^[A-Z]{1,2}(\d[A-Z\d]?( \d([A-Z]{2})?)?)?$/.test(text);

/** The postcode district, by which gaps are counted; the text itself where it is no postcode. */
export const districtOf = (text: string): string => areasOf(text).at(-2) ?? text.trim();
