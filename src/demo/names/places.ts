import type { Address, ContactPoint, ContactUse } from "../../kernel/person.ts";
import type { Random } from "../random.ts";

/** Larkshire and its towns are invented. */
const streets = [
  "Alder Lane",
  "Bakehouse Row",
  "Chapel Bank",
  "Drovers Way",
  "Elm Croft",
  "Foundry Street",
  "Glebe Gardens",
  "Hawthorn Rise",
  "Ivy Terrace",
  "Jubilee Close",
  "Kiln Hill",
  "Lower Meadow",
  "Millrace Walk",
  "North Parade",
  "Orchard View",
  "Priory Road",
] as const;
const towns = ["Larkminster", "Otterford", "Great Penning", "Saltmarsh Green", "Wickenby"] as const;
const letters = "ABDEFGHJLNPQRSTUWXYZ";

/** Postcodes of the pseudo range ZZ99 belong to no street. */
export const postcode = (random: Random): string =>
  `ZZ99 ${random.between(1, 9)}${letters[random.below(letters.length)]}${letters[random.below(letters.length)]}`;

export const address = (use: Address["use"], lines: readonly string[], city: string, code: string): Address => ({
  use,
  text: null,
  lines,
  city,
  district: null,
  county: "Larkshire",
  postcode: code,
  country: "GBR",
  period: null,
});

export const home = (random: Random): Address =>
  address("HOME", [`${random.between(1, 148)} ${random.pick(streets)}`], random.pick(towns), postcode(random));

const point = (system: ContactPoint["system"], value: string, use: ContactUse, rank: number | null): ContactPoint => ({
  system,
  value,
  use,
  rank,
  period: null,
});

const three = (random: Random): string => String(random.below(1000)).padStart(3, "0");

/** Ofcom keeps these numbers for drama: nobody answers. */
export const landline = (random: Random, use: ContactUse = "HOME", rank: number | null = null): ContactPoint =>
  point("PHONE", `01632 960${three(random)}`, use, rank);
export const mobile = (random: Random, rank: number | null = null): ContactPoint =>
  point("PHONE", `07700 900${three(random)}`, "MOBILE", rank);

export const email = (name: string): ContactPoint => point("EMAIL", `${name}@example.org`, "WORK", null);
