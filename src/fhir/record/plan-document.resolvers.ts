import type * as fhir from "fhir/r4.js";
import type { CarePlan } from "../../subgraphs/care-plans/care-plan/care-plan.ts";
import { type FhirContext, rowLoader, rowsLoader } from "../fhir.context.ts";
import type { Row } from "../things.ts";
import { type DocumentPart, planDocument } from "./plan-document.ts";
import { resourceOf } from "./resource.ts";

/** What a plan is made of beside itself: which rows of its patient are the plan's, and where they are read. */
const PARTS: readonly (readonly [
  typename: string,
  section: DocumentPart["section"],
  isIn: (row: Row, plan: CarePlan) => boolean,
])[] = [
  ["Need", "needs", ({ planId }, { id }) => planId === id || planId === null],
  ["Goal", "goals", ({ id }, { goals }) => goals.some((goal) => goal.id === id)],
  ["PlanAction", "actions", ({ planId }, { id }) => planId === id],
  ["SharedDecision", "decisions", ({ planId }, { id }) => planId === id],
  ["PlanReview", "reviews", ({ planId }, { id }) => planId === id],
  ["PersonalHealthBudget", "budgets", ({ planId }, { id }) => planId === id],
  ["Purchase", "budgets", ({ planId }, { id }) => planId === id],
];

async function documentOf(id: string, context: FhirContext): Promise<fhir.Bundle | null> {
  const row = await rowLoader(context, "CarePlan").load(id);
  if (row === null) return null;
  const plan = row as unknown as CarePlan;
  const asFhir = async (typename: string, it: Row) =>
    resourceOf(typename, it, await context.loaders.receivedById.load(it.id));
  const [patient, ...lists] = await Promise.all([
    rowLoader(context, "Patient").load(plan.patientId),
    ...PARTS.map(async ([typename, section, isIn]) => {
      const rows = (await rowsLoader(context, typename).load(plan.patientId)).filter((it) => isIn(it, plan));
      return Promise.all(rows.map(async (it) => ({ section, resource: await asFhir(typename, it) })));
    }),
  ]);
  if (!patient) return null;
  const parts = [{ section: "plan" as const, resource: await asFhir("CarePlan", row) }, ...lists.flat()];
  return planDocument(row, await asFhir("Patient", patient), parts, context.write.now);
}

export const planDocumentResolvers = {
  CarePlan: {
    document: ({ id }: { id: string }, _: unknown, context: FhirContext) => documentOf(id, context),
  },
};
