import { decodeCursor } from "../../../kernel/page.ts";
import type { Variables } from "../operation.ts";
import { caseloadPage } from "../operations/caseload-page.ts";
import { coordinatorList } from "../operations/coordinator-list.ts";
import { freeQuery } from "../operations/free-query.ts";
import { DAYS, mdtList } from "../operations/mdt-list.ts";
import { patientSummary } from "../operations/patient-summary.ts";
import { triageQueue } from "../operations/triage-queue.ts";

/** An operation as a client of PostGraphile asks it. Columns of JSON come whole: it knows no fields within them. */
export interface Counterpart {
  readonly document: string;
  readonly variables: (ours: Variables) => Variables;
  /** The list that is paged through, and by what: ours, and as PostGraphile names it. */
  readonly paged?: { readonly list: string; readonly orderBy: string; readonly order: string };
}

const valid = "enteredInError: false";
const active = `condition: { status: "ACTIVE", ${valid} }`;
const person = "patient { id: rowId nhsNumber birthDate names }";
const recent = `activities(first: 3, condition: { ${valid} }, orderBy: [DONE_DESC, ROW_ID_DESC])`;
const asIs = (ours: Variables): Variables => ours;

const page = (
  name: string,
  paged: NonNullable<Counterpart["paged"]>,
  [variables, condition]: readonly [string, string],
  nodes: string,
): Counterpart => ({
  document: `query ($after: Cursor${variables}) {
  ${name}: ${paged.list}(first: 50, after: $after, condition: { ${condition}, ${valid} }, orderBy: ${orders(paged)}) {
    nodes { ${nodes} }
  }
}`,
  variables: asIs,
  paged,
});

const orders = ({ order }: NonNullable<Counterpart["paged"]>) => `[${order}, ROW_ID_ASC]`;

/** By the names of our operations. What writes, and what counts, would need plug-ins of PostGraphile's. */
export const counterparts: Readonly<Record<string, Counterpart>> = {
  [patientSummary.name]: {
    document: `query ($id: UUID!) {
  patient: patientByRowId(rowId: $id) {
    id: rowId nhsNumber gender birthDate names registeredPractice
    carePlans(first: 1, ${active}, orderBy: [STARTED_DESC, ROW_ID_DESC]) {
      nodes {
        id: rowId title status nextReview period
        goals: planGoals { id: rowId lifecycleStatus achievementStatus description targets expressedBy }
      }
    }
    careTeams(first: 3, ${active}, orderBy: [STARTED_DESC, ROW_ID_DESC]) { nodes { id: rowId name participants } }
    referrals(first: 10, ${active}, orderBy: [AUTHORED_DESC, ROW_ID_DESC]) {
      nodes { id: rowId status priority authoredOn code performers }
    }
  }
}`,
    variables: asIs,
  },
  [caseloadPage.name]: page(
    "carePlans",
    { list: "allCarePlans", orderBy: "NEXT_REVIEW", order: "REVIEW_ASC" },
    ["", `status: "ACTIVE", related: true`],
    `id: rowId title status nextReview
      patient {
        id: rowId nhsNumber birthDate names
        ${recent} { nodes { id: rowId kind status occurredAt code performers } }
      }`,
  ),
  [coordinatorList.name]: page(
    "caseload",
    { list: "allCaseloadEntries", orderBy: "NEXT_CONTACT", order: "NEXT_CONTACT_ORDER_ASC" },
    [", $coordinatorId: UUID!", "coordinatorId: $coordinatorId, related: true"],
    `id: rowId priority nextContactDue lastContact reviewDue unacknowledgedActions risk ${person}`,
  ),
  [triageQueue.name]: page(
    "triageQueue",
    { list: "allTriages", orderBy: "PLACE", order: "QUEUE_PLACE_ASC" },
    [", $serviceId: UUID!", "serviceId: $serviceId, waits: true"],
    `id: rowId state priority pathway ${person} referral { id: rowId authoredOn code }`,
  ),
  [mdtList.name]: {
    document: `query ($careTeamId: String!, $from: String!, $before: String!) {
  mdtList: allMeetings(
    condition: { careTeamId: $careTeamId, planned: true, from: $from, before: $before, ${valid} }
    orderBy: [BEGINS_ASC, ROW_ID_ASC]
  ) {
    nodes { id: rowId kind start attendance ${person} }
  }
}`,
    variables: ({ from, ...rest }) => {
      const before = new Date(from as string);
      before.setUTCDate(before.getUTCDate() + DAYS);
      return { ...rest, from, before: before.toISOString() };
    },
  },
  [freeQuery.name]: {
    document: `query ($id: UUID!) {
  patient: patientByRowId(rowId: $id) {
    displayAs: names
    goals(first: 5, condition: { ${valid} }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
      nodes { id: rowId lifecycleStatus description patient { ${recent} { nodes { id: rowId kind } } } }
    }
  }
}`,
    variables: asIs,
  },
};

/** Asks for one place in a list. PostGraphile's begin with a digest of the order, and are like ours else. */
export const askForPlace = (paged: NonNullable<Counterpart["paged"]>): string =>
  `{ page: ${paged.list}(first: 1, orderBy: ${orders(paged)}) { edges { cursor } } }`;

/** The same place in PostGraphile's list as a cursor of ours tells, given any place of that list. */
export function placeLike(any: string, ours: string, orderBy: string): string {
  const [digest] = JSON.parse(Buffer.from(any, "base64").toString("utf8")) as [string];
  const { value, id } = decodeCursor(ours, orderBy)!;
  return Buffer.from(JSON.stringify([digest, value, id])).toString("base64");
}
