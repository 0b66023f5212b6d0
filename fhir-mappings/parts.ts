import type * as fhir from "fhir/r4.js";
import type { CodeableConcept } from "../src/kernel/coding.ts";
import type { Reference } from "../src/kernel/reference.ts";
import type { DateTime, PartialDate, Period } from "../src/kernel/time.ts";
import { concept } from "./datatypes/coding.ts";
import { period } from "./datatypes/period.ts";
import { date, dateTime, flag, integer, oneOf, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension, extensions, extensionValues } from "./extension.ts";
import { refuse } from "./faults.ts";
import { convert, type FieldLenses, type Lens, present, record } from "./lens.ts";
import { entire, member } from "./list.ts";
import { CANONICAL } from "./systems.ts";

type Extended = Pick<fhir.Element, "extension">;
type Maybe<Part> = <Whole extends Extended>(url: string) => Lens<Whole, Part | null>;
type Surely<Part> = <Whole extends Extended>(url: string) => Lens<Whole, Part>;

/** The canonical URL of an extension of ours. Within one of ours, a part goes by its bare name. */
export const url = (name: string): string => `${CANONICAL}StructureDefinition/Extension-${name}`;

const surely =
  <Part>(maybe: Maybe<Part>): Surely<Part> =>
  (name) =>
    present(maybe(name), `has no ${name.split("/").at(-1)!.replace("Extension-", "")}`);

export const aText: Maybe<string> = (name) => extension(name, "valueString", text);
export const aMoment: Maybe<DateTime> = (name) => extension(name, "valueDateTime", dateTime);
export const aDate: Maybe<PartialDate> = (name) => extension(name, "valueDate", date);
export const aReference: Maybe<Reference> = (name) => extension(name, "valueReference", reference);
export const aNumber: Maybe<number> = (name) => extension(name, "valueInteger", integer);
export const aFlag: Maybe<boolean> = (name) => extension(name, "valueBoolean", flag);
export const aConcept: Maybe<CodeableConcept> = (name) => extension(name, "valueCodeableConcept", concept);
export const aPeriod: Maybe<Period> = (name) => extension(name, "valuePeriod", period);

export const theText = surely(aText);
export const theMoment = surely(aMoment);
export const theReference = surely(aReference);
export const theNumber = surely(aNumber);
export const theConcept = surely(aConcept);
export const theFlag = surely(aFlag);

/** One of a closed set of codes of ours. */
export const aCode =
  <const Codes extends readonly string[]>(...codes: Codes): Maybe<Codes[number]> =>
  (name) =>
    extension(name, "valueCode", oneOf(...codes) as unknown as Lens<string, Codes[number]>);

export const theCode = <const Codes extends readonly string[]>(...codes: Codes): Surely<Codes[number]> =>
  surely(aCode(...codes));

export const theTexts = <Whole extends Extended>(name: string): Lens<Whole, readonly string[]> =>
  extensionValues(name, "valueString", text);
export const theNumbers = <Whole extends Extended>(name: string): Lens<Whole, readonly number[]> =>
  extensionValues(name, "valueInteger", integer);
export const theReferences = <Whole extends Extended>(name: string): Lens<Whole, readonly Reference[]> =>
  extensionValues(name, "valueReference", reference);

/** The id of a thing of one type, as a Reference to it. */
export const anId =
  (type: string): Maybe<string> =>
  <Whole extends Extended>(name: string) =>
    convert<Whole, Reference | null, string | null>(
      aReference(name),
      (it, faults) => {
        if (it === null) return null;
        return it.type === type && it.id !== null
          ? it.id
          : refuse(faults, `must be a ${type} that is known here`, "extension");
      },
      (id) => (id === null ? null : { type, id, url: null, display: null, identifier: null }),
    );

export const theId = (type: string): Surely<string> => surely(anId(type));

/** One extension that is made of others; it comes and goes as a whole. */
export const made = <Whole extends Extended, Part extends object>(
  name: string,
  parts: FieldLenses<Part, fhir.Extension>,
): Lens<Whole, Part | null> =>
  member<Extended, "extension", Part>(
    "extension",
    (it) => it.url === name,
    { url: name },
    entire(record(parts, { url: name })),
  ) as Lens<Whole, Part | null>;

/** Each of the extensions of one name that are made of others. */
export const madeOf = <Whole extends Extended, Part extends object>(
  name: string,
  parts: FieldLenses<Part, fhir.Extension>,
): Lens<Whole, readonly Part[]> => extensions(name, record(parts, { url: name }));
