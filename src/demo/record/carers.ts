import { type CodeableConcept, concept } from "../../kernel/coding.ts";
import { hl7, snomed } from "../concepts.ts";
import { forename, humanName, titleOf } from "../names/person-names.ts";
import { home, mobile } from "../names/places.ts";
import type { Story } from "../story/story.ts";
import { to } from "../writing.ts";
import type { Person } from "./person.ts";
import type { Care, Recording } from "./recording.ts";

const role = (code: string, display: string): CodeableConcept => concept(hl7("v3-RoleCode", code, display));

const relatives = {
  MOTHER: { gender: "FEMALE", is: role("MTH", "mother"), apart: -28 },
  FATHER: { gender: "MALE", is: role("FTH", "father"), apart: -30 },
  DAUGHTER: { gender: "FEMALE", is: role("DAU", "natural daughter"), apart: 27 },
  SON: { gender: "MALE", is: role("SON", "natural son"), apart: 29 },
  WIFE: { gender: "FEMALE", is: role("WIFE", "wife"), apart: 1 },
  HUSBAND: { gender: "MALE", is: role("HUSB", "husband"), apart: -2 },
} as const;

const unpaidCarer = snomed("1364141000000107 |Unpaid caregiver|");

/** Whoever cares for the person without pay: a parent of a child, a spouse or a grown child of an adult. */
export function carer(record: Recording, story: Story, person: Person): Care["carer"] {
  const { random, day, registration } = record;
  if (!random.chance(story.carer)) return null;
  const spouse = person.named.gender === "MALE" ? "WIFE" : "HUSBAND";
  const near = person.age < 18 ? (["MOTHER", "MOTHER", "FATHER"] as const) : (["DAUGHTER", "SON", spouse] as const);
  const { gender, is, apart } = relatives[person.age >= 18 && person.age < 50 ? spouse : random.pick(near)];
  const age = Math.max(18, person.age - apart);
  const given = forename(random, person.named.heritage, gender, day.year - age);
  const title = titleOf(gender, true);
  const relationships = [is, unpaidCarer];
  const row = record.add(
    "RelatedPerson",
    {
      patientId: person.id,
      active: true,
      relationships,
      names: [humanName(person.named.family, given, title, "USUAL")],
      gender,
      birthDate: null,
      telecom: [mobile(random, 1)],
      addresses: [random.chance(0.6) ? person.address : home(random)],
      languages: [],
      period: null,
      ownRecordId: null,
    },
    day.at(-person.since),
    registration.practice.id,
  );
  return { who: to("RelatedPerson", row, `${title} ${given} ${person.named.family}`), relationships };
}
