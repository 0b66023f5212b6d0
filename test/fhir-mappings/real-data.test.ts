import type * as fhir from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { mappings, wordOf } from "../../fhir-mappings/index.ts";
import type { OdsCode } from "../../src/kernel/ods-code.ts";

const NHS = "https://fhir.nhs.uk/Id/nhs-number";
const STATUS = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus";
const CURRENT = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland";
const RETIRED = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus";

const patientWith = (system: string, code: string): fhir.Patient => ({
  resourceType: "Patient",
  id: "1",
  identifier: [
    {
      extension: [{ url: STATUS, valueCodeableConcept: { coding: [{ system, code }], text: "as sent" } }],
      system: NHS,
      value: "9449305552",
    },
  ],
});

describe("the verification status of an NHS number", () => {
  test.each([
    [CURRENT, "01"],
    [RETIRED, "01"],
    [RETIRED, "number-present-and-verified"],
  ])("is read from %s as %s, and left as it came", (system, code) => {
    const received = patientWith(system, code);
    const model = mappings.Patient.fromFhir(received);
    expect(model.nhsNumberStatus).toBe("PRESENT_AND_VERIFIED");
    expect(mappings.Patient.toFhir({ ...model, active: true }, received).identifier).toBe(received.identifier);
  });

  test("is written in the current code system when it changes", () => {
    const received = patientWith(RETIRED, "number-present-and-verified");
    const model = mappings.Patient.fromFhir(received);
    const next = mappings.Patient.toFhir({ ...model, nhsNumberStatus: "TRACE_REQUIRED" }, received);
    expect(next.identifier![0]!.extension).toEqual([
      { url: STATUS, valueCodeableConcept: { coding: [{ system: CURRENT, code: "03" }] } },
    ]);
  });

  test("of another nation is kept and not read", () => {
    const received = patientWith("https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusWales", "W1");
    const model = mappings.Patient.fromFhir(received);
    expect(model.nhsNumberStatus).toBeNull();
    expect(mappings.Patient.toFhir(model, received)).toBe(received);
  });
});

describe("an NHS number", () => {
  test("with spaces is read without them, and left as it came", () => {
    const received = { ...patientWith(CURRENT, "01"), identifier: [{ system: NHS, value: "944 930 5552" }] };
    const model = mappings.Patient.fromFhir(received);
    expect(model.nhsNumber).toBe("9449305552");
    expect(mappings.Patient.toFhir(model, received)).toBe(received);
  });

  test("with a wrong check digit is a fault", () => {
    const result = mappings.Patient.read({
      resourceType: "Patient",
      id: "1",
      identifier: [{ system: NHS, value: "9449305553" }],
    });
    expect(result).toMatchObject({ ok: false, faults: [{ expression: "Patient.identifier[0].value" }] });
  });

  test("may be absent, as abroad", () => {
    const identifier = [{ system: "http://hospital.smarthealthit.org", value: "1032702" }];
    const received: fhir.Patient = { resourceType: "Patient", id: "1", identifier };
    const model = mappings.Patient.fromFhir(received);
    expect(model.nhsNumber).toBeNull();
    expect(mappings.Patient.toFhir({ ...model, active: true }, received).identifier).toBe(identifier);
  });
});

describe("the ODS code of an organisation", () => {
  const organisation = (system: string): fhir.Organization => ({
    resourceType: "Organization",
    id: "1",
    identifier: [{ system, value: "A83005" }],
  });

  test.each([
    "https://fhir.nhs.uk/Id/ods-organization-code",
    "https://fhir.nhs.uk/id/ods-organization-code",
    "https://fhir.hl7.org.uk/Id/ODS-code",
  ])("is read under %s and left there, and a new one is written under the first", (system) => {
    const received = organisation(system);
    const model = mappings.Organisation.fromFhir(received);
    expect(model.odsCode).toBe("A83005");
    expect(mappings.Organisation.toFhir(model, received)).toBe(received);
    expect(mappings.Organisation.toFhir({ ...model, odsCode: "A83006" as OdsCode }, received).identifier).toEqual([
      { system: "https://fhir.nhs.uk/Id/ods-organization-code", value: "A83006" },
    ]);
  });
});

describe("the registered practice", () => {
  const practice = { reference: "Organization/9" };

  test("is the general practitioner that is an organisation", () => {
    const generalPractitioner = [{ reference: "Practitioner/1" }, practice];
    const model = mappings.Patient.fromFhir({ resourceType: "Patient", id: "1", generalPractitioner });
    expect(model.registeredPractice).toMatchObject({ type: "Organisation", id: "9" });
  });

  test("may be known by its ODS code alone", () => {
    const identifier = { system: "https://fhir.hl7.org.uk/Id/ODS-code", value: "A83005" };
    const model = mappings.Patient.fromFhir({
      resourceType: "Patient",
      id: "1",
      generalPractitioner: [{ identifier }],
    });
    expect(model.registeredPractice).toMatchObject({ id: null, identifier });
  });

  test("leaves the named practitioner alone when it ends", () => {
    const received: fhir.Patient = {
      resourceType: "Patient",
      id: "1",
      generalPractitioner: [practice, { reference: "Practitioner/1" }],
    };
    const model = mappings.Patient.fromFhir(received);
    expect(mappings.Patient.toFhir({ ...model, registeredPractice: null }, received).generalPractitioner).toEqual([
      { reference: "Practitioner/1" },
    ]);
  });
});

describe("a SNOMED CT code cut to 15 digits", () => {
  test("is kept as it came: the mapping reads codes, and the terminology judges them", () => {
    const received: fhir.Flag = {
      resourceType: "Flag",
      id: "1",
      status: "active",
      code: { coding: [{ system: "http://snomed.info/sct", code: "109912100000010" }] },
      subject: { reference: "Patient/1" },
    };
    const model = mappings.Flag.fromFhir(received);
    expect(model.code.codings[0]?.code).toBe("109912100000010");
    expect(mappings.Flag.toFhir(model, received)).toBe(received);
  });
});

describe("an Appointment", () => {
  test("is a meeting by its profile, and an appointment otherwise", () => {
    const resource: fhir.Appointment = { resourceType: "Appointment", status: "booked", participant: [] };
    const profile = ["https://care-coordination.example/fhir/StructureDefinition/Meeting"];
    expect(wordOf(resource)).toBe("Appointment");
    expect(wordOf({ ...resource, meta: { profile } } as fhir.Appointment)).toBe("Meeting");
    expect(wordOf({ resourceType: "Basic" })).toBeNull();
  });
});
