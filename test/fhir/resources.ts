import { v7 } from "uuid";

/** A Bundle of these entries, each under the `urn:uuid:` that it is given. */
export const bundle = (...entries: readonly object[]) => ({
  resourceType: "Bundle",
  type: "transaction",
  entry: entries,
});

export const post = (resource: { readonly resourceType: string }, fullUrl = `urn:uuid:${v7()}`) => ({
  fullUrl,
  resource,
  request: { method: "POST", url: resource.resourceType },
});

export const patient = (more: object = {}) => ({
  resourceType: "Patient",
  extension: [{ url: "https://sender.example/shoe-size", valueInteger: 42 }],
  name: [{ family: "Moss", given: ["Ada"] }],
  birthDate: "1950-02-03",
  ...more,
});

export const condition = (subject: object, more: object = {}) => ({
  resourceType: "Condition",
  code: { coding: [{ system: "http://snomed.info/sct", code: "73211009", display: "Diabetes mellitus" }] },
  subject,
  ...more,
});
