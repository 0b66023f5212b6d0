import { coding, concept } from "../../kernel/coding.ts";
import type { NhsNumber } from "../../kernel/nhs-number.ts";
import type { Reference } from "../../kernel/reference.ts";
import { heritageOf, humanName, type Named, somebody, titleOf } from "../names/person-names.ts";
import { home, landline, mobile } from "../names/places.ts";
import type { Story } from "../story/story.ts";
import { to } from "../writing.ts";
import { language } from "./language.ts";
import type { Recording } from "./recording.ts";

const ETHNIC_CATEGORY = "https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland";

export interface Person {
  readonly self: Reference;
  readonly id: string;
  readonly named: Named;
  readonly age: number;
  /** How many days ago they were taken on. */
  readonly since: number;
  readonly address: ReturnType<typeof home>;
}

/** The patient: registered with their practice some time ago, and known by a number of the test range. */
export function person(record: Recording, { ages }: Story, nhsNumber: NhsNumber): Person {
  const { random, day, registration } = record;
  const age = random.between(...ages);
  const since = random.between(...taken(age));
  const heritage = heritageOf(random);
  const named = somebody(random, day.year - age, heritage);
  const address = home(random);
  const title = titleOf(named.gender, age >= 18);
  const usual = humanName(named.family, named.given, title, "OFFICIAL");
  const row = record.add(
    "Patient",
    {
      nhsNumber,
      nhsNumberStatus: random.chance(0.96) ? "PRESENT_AND_VERIFIED" : "PRESENT_NOT_TRACED",
      nhsNumberUnavailableReason: null,
      active: true,
      names: [usual],
      gender: named.gender,
      birthDate: day.date(-Math.ceil(age * 365.2425) - random.between(1, 360)),
      deceased: false,
      deceasedAt: null,
      addresses: [address],
      telecom: age >= 18 ? [landline(random), mobile(random, 1)] : [],
      ...language(random, heritage),
      registeredPractice: registration.practice,
      ethnicCategory: concept(coding(ETHNIC_CATEGORY, ...heritage.ethnicity)),
      // Drawn from the number, so that no other draw moves.
      deprivationDecile: 1 + (Number(nhsNumber) % 10),
    },
    day.at(-since - random.between(7, 19)),
    registration.practice.id,
  );
  const display = [title, named.given, named.family].filter((part) => part !== null).join(" ");
  return { self: to("Patient", row, display), id: row.id, named, age, since, address };
}

/** The children's service takes nobody on after the fourth birthday, and keeps them until the twelfth. */
const taken = (age: number): [least: number, most: number] => {
  if (age >= 12) return [60, 700];
  const least = Math.max(60, (age - 3) * 366);
  return [least, Math.min(least + 300, age * 365 - 20)];
};
