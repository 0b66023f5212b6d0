import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { reference } from "../../../kernel/reference.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import { against } from "../eligibility/assess.ts";
import type { EligibilityAssessment } from "../eligibility/eligibility.ts";
import { IntakeTable } from "../intake/intake.table.ts";
import type { Intake, Pathway } from "../intake/intake.ts";
import { lookBefore } from "../referral/look-before.ts";
import type { Judged, Redirected } from "./triage.rules.ts";
import { TriageTable } from "./triage.table.ts";
import type { Triage } from "./triage.ts";

const ASSESS = /* GraphQL */ `query RulesBeforeAccepting($id: ID!) {
  assessEligibility(referralId: $id) { verdict rules { code part result overriddenBy } }
}`;

/** What the service's rules say, asked of the graph in the caller's own name; nothing of what they do not see. */
export async function learnVerdict({ ask }: WriteContext, id: string | null): Promise<Judged> {
  const { assessEligibility } = await ask<{ assessEligibility: EligibilityAssessment | null }>(ASSESS, { id });
  if (assessEligibility === null) return { verdict: null, against: [] };
  return { verdict: assessEligibility.verdict, against: against(assessEligibility) };
}

/** The pathways of the service that decides. */
export async function pathwaysOf(tx: EntityManager, triageId: string): Promise<readonly Pathway[]> {
  const [intake] = (await tx.query(
    `SELECT i.pathways FROM ${TriageTable.name} t JOIN ${IntakeTable.name} i
       ON i.service_id = t.service_id AND NOT i.entered_in_error WHERE t.id = $1`,
    [triageId],
  )) as Pick<Intake, "pathways">[];
  return intake?.pathways ?? [];
}

/** Whether the person is waiting at the other service already. */
export async function lookElsewhere(
  tx: EntityManager,
  triageId: string,
  serviceId: string,
  write: WriteContext,
): Promise<Pick<Redirected, "newId" | "openId">> {
  const [triage] = (await tx.query(`SELECT t.patient_id AS "patientId" FROM ${TriageTable.name} t WHERE t.id = $1`, [
    triageId,
  ])) as Pick<Triage, "patientId">[];
  const performers = [reference("HealthcareService", serviceId)];
  const asked = { patientId: triage!.patientId, performers, code: null, episodeId: null };
  return { newId: v7(), openId: (await lookBefore(tx, asked, write)).openId ?? null };
}

const SERVICE = /* GraphQL */ `query ServiceReferredTo($id: ID!) { healthcareService(id: $id) { id active } }`;

/** Whether the directory has the service, and it is still offered. */
export async function isOffered({ ask }: WriteContext, id: string): Promise<boolean> {
  const { healthcareService } = await ask<{ healthcareService: { active: boolean | null } | null }>(SERVICE, { id });
  return healthcareService !== null && healthcareService.active !== false;
}
