import type * as fhir from "fhir/r4.js";
import { patientAt } from "./datatypes/patient-reference.ts";
import { text } from "./datatypes/primitive.ts";
import { type FieldLenses, required } from "./lens.ts";
import { type Mapping, mapping } from "./mapping.ts";
import { CANONICAL } from "./systems.ts";

const SYSTEM = `${CANONICAL}CodeSystem/basic-kind`;

interface OfPatient {
  readonly id: string;
  readonly patientId: string;
}

/** Whether a Basic is one of ours, of this kind, which its code says. */
export const isBasic =
  (kind: string) =>
  ({ code }: fhir.Basic): boolean =>
    Array.isArray(code?.coding) && code.coding.some((it) => it?.system === SYSTEM && it.code === kind);

/** What FHIR R4 has no resource for: a Basic of this kind, with an extension of ours for each field. */
export const basic = <Model extends OfPatient>(
  kind: string,
  fields: FieldLenses<Omit<Model, keyof OfPatient>, fhir.Basic>,
): Mapping<Model, fhir.Basic> =>
  mapping<OfPatient, fhir.Basic>(
    { resourceType: "Basic", code: { coding: [{ system: SYSTEM, code: kind }] } },
    { id: required("id", text), patientId: patientAt("subject"), ...fields },
  ) as unknown as Mapping<Model, fhir.Basic>;
