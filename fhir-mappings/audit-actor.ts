import type * as fhir from "fhir/r4.js";
import { codeOf } from "./datatypes/coded-concept.ts";
import { text } from "./datatypes/primitive.ts";
import { extension } from "./extension.ts";
import { isObject } from "./json.ts";
import { type Lens, required, startingFrom } from "./lens.ts";
import { SDS_ROLE_PROFILE, SDS_USER } from "./profiles.ts";
import { CANONICAL, SDS_ROLE_PROFILE_ID, SDS_USER_ID } from "./systems.ts";

/** What AuditEvent and Provenance say of a caller in the same words. */

export const CALLER = `${CANONICAL}CodeSystem/caller`;
const ROLE = `${CANONICAL}CodeSystem/role`;

export const callerRole = codeOf(() => ROLE, [ROLE]);
export const isCallerRole = (concept: unknown): boolean => hasCodingOf(concept, ROLE);

export const hasCodingOf = (concept: unknown, system: string): boolean => {
  const codings = isObject(concept) ? (concept as fhir.CodeableConcept).coding : undefined;
  return Array.isArray(codings) && codings.some((it) => isObject(it) && it.system === system);
};

export const valueIn = (system: string): Lens<fhir.Identifier, string> =>
  startingFrom<fhir.Identifier, string>({ system }, required("value", text));

type Extended = Pick<fhir.Element, "extension">;

export const sdsUser = <Whole extends Extended>(): Lens<Whole, string | null> =>
  extension(SDS_USER, "valueIdentifier", valueIn(SDS_USER_ID));
export const sdsRoleProfile = <Whole extends Extended>(): Lens<Whole, string | null> =>
  extension(SDS_ROLE_PROFILE, "valueIdentifier", valueIn(SDS_ROLE_PROFILE_ID));
