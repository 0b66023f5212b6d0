import type { CodeableConcept } from "../../../kernel/coding.ts";
import { idOf, type Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, notPermitted, refuse } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { PractitionerRole } from "../practitioner-role/practitioner-role.ts";
import { isCoordinator, isGeneralPractitioner, isNonClinical } from "../staff/job-roles.ts";
import type { SupervisionTerms } from "../supervision-policy/supervision-policy.ts";
import type { Supervision } from "./supervision.ts";

export type SupervisionGiven = Omit<Supervision, "id" | "organisationId">;

/** What the directory says of the two people. Each list holds the codes of one active role after another. */
export interface SupervisionFacts {
  readonly role: Stored<PractitionerRole> | null;
  readonly supervisorCodes: readonly (readonly CodeableConcept[])[];
  readonly contactCodes: readonly (readonly CodeableConcept[])[];
  readonly terms: SupervisionTerms;
}

/** Supervision is given by an appropriate member of the team; by a GP where the named contact is not one. */
export function recordSupervision(
  id: string,
  given: SupervisionGiven,
  { now }: Recorder,
  { role, ...facts }: SupervisionFacts,
): Decision<Supervision> {
  if (role === null || !isCoordinator(role.codes)) return refuse(notFound("roleId"));
  if (isSame(given.supervisor, role)) return refuse(invalid("supervisor", "Nobody supervises themselves."));
  if (given.heldOn.length < 10 || given.heldOn > now.toISOString().slice(0, 10)) {
    return refuse(invalid("heldOn", "A supervision is recorded once it has taken place, with its day."));
  }
  const why = whyNot(facts);
  if (why !== null) return refuse(notPermitted("supervisor", why));
  return accept({ ...given, id, organisationId: idOf(role.organisation, "Organisation") ?? role.ownerId });
}

function whyNot({ supervisorCodes, contactCodes, terms }: Omit<SupervisionFacts, "role">): string | null {
  const isContactGp = contactCodes.some(isGeneralPractitioner);
  if (terms.gpUnlessContactIs && !isContactGp && !supervisorCodes.some(isGeneralPractitioner)) {
    return "The named contact is not a GP, so a GP must provide the supervision.";
  }
  const fits = (codes: readonly CodeableConcept[]) =>
    terms.supervisorRoles.length === 0
      ? !isNonClinical(codes)
      : codes.some((held) => terms.supervisorRoles.some((wanted) => sharesCode(held, wanted)));
  return supervisorCodes.some(fits) ? null : "Supervision is given by a member of the team in a role that may.";
}

const isSame = (supervisor: Reference, { id, practitioner }: PractitionerRole): boolean =>
  supervisor.id !== null && (supervisor.id === id || supervisor.id === practitioner?.id);

const sharesCode = (a: CodeableConcept, b: CodeableConcept): boolean =>
  a.codings.some(({ system, code }) => b.codings.some((it) => it.system === system && it.code === code));
