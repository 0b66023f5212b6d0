import * as fc from "fast-check";
import type { CodeableConcept, Coding } from "../../../src/kernel/coding.ts";
import type { Identifier } from "../../../src/kernel/identifier.ts";
import { type NhsNumber, testNhsNumber } from "../../../src/kernel/nhs-number.ts";
import type { Note } from "../../../src/kernel/note.ts";
import type { Address, ContactPoint, HumanName, SpokenLanguage } from "../../../src/kernel/person.ts";
import type { Quantity } from "../../../src/kernel/quantity.ts";
import type { Reference } from "../../../src/kernel/reference.ts";
import type { DateTime, PartialDate, Period } from "../../../src/kernel/time.ts";

/** One arbitrary per field: a model's field without one does not compile. */
export type Fields<Model> = { readonly [Field in keyof Model]-?: fc.Arbitrary<Model[Field]> };

export const model = <Model>(fields: Fields<Model>): fc.Arbitrary<Model> => fc.record(fields) as fc.Arbitrary<Model>;
export const orNull = <Value>(it: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(it, { nil: null });
export const few = <Value>(it: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> => fc.array(it, { maxLength: 3 });
export const anyOf = <const Codes extends readonly string[]>(...codes: Codes): fc.Arbitrary<Codes[number]> =>
  fc.constantFrom(...codes);

export const text = fc.string({ maxLength: 12 });
export const id = fc.uuid();
export const flag = fc.boolean();

const two = (n: number): string => String(n).padStart(2, "0");
const day = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);

export const partialDate = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([it, length]) => it.slice(0, length) as PartialDate);

export const instant = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.constantFrom("Z", "+01:00", "+00:00"))
  .map(([it, hour, offset]) => `${it}T${two(hour)}:30:00${offset}` as DateTime);

export const dateTime: fc.Arbitrary<DateTime> = fc.oneof(
  partialDate.map((it) => it as string as DateTime),
  instant,
);

export const nhsNumber: fc.Arbitrary<NhsNumber> = fc
  .integer({ min: 0, max: 999_999 })
  .map(testNhsNumber)
  .filter((it) => it !== null);

export const period = model<Period>({ start: orNull(dateTime), end: orNull(dateTime) });
export const identifier = model<Identifier>({ system: orNull(fc.webUrl()), value: orNull(text) });

export const coding = model<Coding>({
  system: orNull(fc.webUrl()),
  version: orNull(text),
  code: orNull(text),
  display: orNull(text),
  release: orNull(text),
});
export const concept = model<CodeableConcept>({ codings: few(coding), text: orNull(text) });

const word = anyOf(
  "Patient",
  "Organisation",
  "Referral",
  "Contact",
  "Intervention",
  "Meeting",
  "Appointment",
  "Goal",
  "Need",
  "PlanAction",
);
const pointed = fc.oneof(
  fc.record({
    type: word as fc.Arbitrary<string | null>,
    id: id as fc.Arbitrary<string | null>,
    url: fc.constant(null),
  }),
  fc.record({ type: orNull(word.filter((it) => it !== "Meeting")), id: fc.constant(null), url: orNull(urlLike()) }),
);

function urlLike(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.webUrl(),
    id.map((it) => `urn:uuid:${it}`),
    id.map((it) => `#${it}`),
  );
}

/** Known here by type and id, or else by a URL, a name or a number. */
export const reference: fc.Arbitrary<Reference> = fc
  .tuple(pointed, orNull(text), orNull(identifier))
  .map(([target, display, number]) => ({ ...target, display, identifier: number }));

export const referenceTo = (type: string): fc.Arbitrary<Reference> => reference.map((it) => ({ ...it, type }));

export const note: fc.Arbitrary<Note> = model<Note>({
  text,
  author: orNull(reference),
  authorName: orNull(text),
  time: orNull(dateTime),
}).map((it) => (it.author ? { ...it, authorName: null } : it));

export const quantity = model<Quantity>({
  value: orNull(fc.integer().map((it) => it / 10)),
  comparator: orNull(anyOf("<", "<=", ">=", ">")),
  unit: orNull(text),
  system: orNull(text),
  code: orNull(text),
});

export const humanName = model<HumanName>({
  use: orNull(anyOf("USUAL", "OFFICIAL", "TEMP", "NICKNAME", "ANONYMOUS", "OLD", "MAIDEN")),
  text: orNull(text),
  family: orNull(text),
  given: few(text),
  prefix: few(text),
  suffix: few(text),
  period: orNull(period),
});

export const address = model<Address>({
  use: orNull(anyOf("HOME", "WORK", "TEMP", "OLD", "BILLING")),
  text: orNull(text),
  lines: few(text),
  city: orNull(text),
  district: orNull(text),
  county: orNull(text),
  postcode: orNull(text),
  country: orNull(text),
  period: orNull(period),
});

export const contactPoint = model<ContactPoint>({
  system: orNull(anyOf("PHONE", "FAX", "EMAIL", "PAGER", "URL", "SMS", "OTHER")),
  value: orNull(text),
  use: orNull(anyOf("HOME", "WORK", "TEMP", "OLD", "MOBILE")),
  rank: orNull(fc.integer({ min: 1, max: 9 })),
  period: orNull(period),
});

export const spokenLanguage = model<SpokenLanguage>({ language: concept, preferred: orNull(flag) });
export const gender = anyOf("MALE", "FEMALE", "OTHER", "UNKNOWN");
