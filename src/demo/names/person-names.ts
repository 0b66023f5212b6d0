import type { Gender, HumanName } from "../../kernel/person.ts";
import type { Random } from "../random.ts";
import { type Heritage, heritages } from "./heritages.ts";

export interface Named {
  readonly heritage: Heritage;
  readonly family: string;
  readonly given: string;
  readonly gender: Gender;
}

const shares = heritages.map(({ share }) => share);

export const heritageOf = (random: Random): Heritage => heritages[random.weighted(shares)]!;

export function forename(random: Random, heritage: Heritage, gender: Gender, birthYear: number): string {
  const generation = birthYear < 1970 ? 0 : 1;
  return random.pick((gender === "FEMALE" ? heritage.women : heritage.men)[generation]);
}

export const somebody = (random: Random, birthYear: number, heritage = heritageOf(random)): Named => {
  const gender = random.chance(0.54) ? ("FEMALE" as const) : ("MALE" as const);
  const family = random.pick(heritage.family);
  return { heritage, family, given: forename(random, heritage, gender, birthYear), gender };
};

export const humanName = (family: string, given: string, prefix: string | null, use: HumanName["use"]): HumanName => ({
  use,
  text: null,
  family,
  given: [given],
  prefix: prefix === null ? [] : [prefix],
  suffix: [],
  period: null,
});

export const titleOf = (gender: Gender, adult: boolean): string | null =>
  adult ? (gender === "MALE" ? "Mr" : "Ms") : null;
