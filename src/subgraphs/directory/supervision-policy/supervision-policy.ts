import type { CodeableConcept } from "../../../kernel/coding.ts";

/** How often an organisation supervises its coordinators, and who may. Without one, the national rule holds. */
export interface SupervisionPolicy {
  readonly id: string;
  readonly organisationId: string;
  readonly intervalMonths: number;
  /** The job roles that may supervise; none named: any member of the team in a clinical role. */
  readonly supervisorRoles: readonly CodeableConcept[];
  /** Whether a GP must supervise where the named contact is none. */
  readonly gpUnlessContactIs: boolean;
}

export type SupervisionTerms = Pick<SupervisionPolicy, "supervisorRoles" | "gpUnlessContactIs">;

/** "Monthly supervision can be provided by an appropriate member of the MDT"; "if this is not a GP, then a GP must". */
export const NATIONAL_TERMS: SupervisionTerms = { supervisorRoles: [], gpUnlessContactIs: true };
