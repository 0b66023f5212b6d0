/** The dihedral group D5 and the permutation of Verhoeff's scheme, which catches every single-digit slip and swap. */
const product = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210",
].map((row) => [...row].map(Number));

const permutation = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
].map((row) => [...row].map(Number));

const inverse = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];

/** The check digit that completes these digits. */
export function verhoeffDigit(digits: string): string {
  let check = 0;
  for (let place = 1; place <= digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - place) - 48;
    check = product[check]![permutation[place % 8]![digit]!]!;
  }
  return String(inverse[check]);
}

const flatProduct = Uint8Array.from(product.flat());
const flatPermutation = Uint8Array.from(permutation.flat());

/** Whether ASCII digits of [start, end), check digit included, are sound: for files of millions of ids. */
export function verhoeffSound(bytes: Uint8Array, start: number, end: number): boolean {
  let check = 0;
  for (let at = end - 1, place = 0; at >= start; at--, place = (place + 1) & 7) {
    check = flatProduct[check * 10 + flatPermutation[place * 10 + bytes[at]! - 48]!]!;
  }
  return check === 0;
}
