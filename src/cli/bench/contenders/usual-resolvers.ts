import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { decodeCursor } from "../../../kernel/page.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import { ActivityTable } from "../../../subgraphs/activity/activity/activity.table.ts";
import { CarePlanTable } from "../../../subgraphs/care-plans/care-plan/care-plan.table.ts";
import { GoalTable } from "../../../subgraphs/care-plans/goal/goal.table.ts";
import { CareTeamTable } from "../../../subgraphs/care-teams/care-team/care-team.table.ts";
import { MeetingTable } from "../../../subgraphs/care-teams/meeting/meeting.table.ts";
import { CaseloadEntryTable } from "../../../subgraphs/caseloads/caseload-entry/caseload-entry.table.ts";
import { PatientTable } from "../../../subgraphs/patients/patient/patient.table.ts";
import { ReferralTable } from "../../../subgraphs/referrals/referral/referral.table.ts";
import { TriageTable } from "../../../subgraphs/referrals/triage/triage.table.ts";
import { related } from "../statements.ts";

type Row = { readonly id: string; readonly patientId: string } & Readonly<Record<string, unknown>>;
interface Page {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: { readonly status?: readonly string[]; readonly serviceId?: string } | null;
}
interface Of {
  readonly entity: never;
}

const moment = (text: string | null | undefined): number => (text ? earliest(text as DateTime) : -Infinity);
const latest = (when: (row: Row) => number) => (one: Row, other: Row) =>
  when(other) - when(one) || (other.id < one.id ? -1 : 1);

/** One loader for each relation and each request, as the guides have it. */
export function usualLoaders(source: DataSource) {
  const byId = ({ entity }: Of) =>
    new DataLoader<string, Row | null>(async (ids) => {
      const rows = (await source.getRepository<Row>(entity).find({ where: { id: In([...ids]) } as never })) as Row[];
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
  const ofPatient = ({ entity }: Of) =>
    new DataLoader<string, Row[]>(async (ids) => {
      const where = { patientId: In([...ids]), enteredInError: false } as never;
      const rows = (await source.getRepository<Row>(entity).find({ where })) as Row[];
      return ids.map((id) => rows.filter(({ patientId }) => patientId === id));
    });
  return {
    patient: byId(PatientTable as never),
    goal: byId(GoalTable as never),
    referral: byId(ReferralTable as never),
    carePlans: ofPatient(CarePlanTable as never),
    careTeams: ofPatient(CareTeamTable as never),
    referrals: ofPatient(ReferralTable as never),
    activities: ofPatient(ActivityTable as never),
    goals: ofPatient(GoalTable as never),
  };
}

export type UsualContext = ReturnType<typeof usualLoaders>;

const cut = (rows: readonly Row[], { first, filter }: Page, order: (one: Row, other: Row) => number) => ({
  nodes: rows
    .filter(({ status }) => !filter?.status || filter.status.includes(status as string))
    .sort(order)
    .slice(0, first),
});

const started = ({ period }: Row) => moment((period as { start?: string } | null)?.start);

export function usualResolvers(source: DataSource) {
  const patient = ({ patientId }: Row, _: unknown, { patient }: UsualContext) => patient.load(patientId);
  /** A page of a whole table, in an order of SQL, after a cursor of ours. */
  const pageOf = async (
    { entity }: Of,
    order: string,
    type: string,
    orderBy: string,
    { first, after }: Page,
    where: string,
    values: object,
  ) => {
    const cursor = after ? decodeCursor(after, orderBy) : null;
    const query = source
      .getRepository<Row>(entity)
      .createQueryBuilder("t")
      .where(`${where} AND ${related("t.patient_id")}`, values);
    if (cursor)
      query.andWhere(`(${order}, t.id) > (:value::${type}, :id::uuid)`, { value: cursor.value, id: cursor.id });
    // TypeORM orders by selected columns alone: the rows come in their order from a statement of their ids.
    const ids = await query
      .select("t.id", "id")
      .orderBy(order)
      .addOrderBy("t.id")
      .limit(first)
      .getRawMany<{ id: string }>();
    const rows = (await source
      .getRepository<Row>(entity)
      .find({ where: { id: In(ids.map(({ id }) => id)) } as never })) as Row[];
    return { nodes: ids.map(({ id }) => rows.find((row) => row.id === id)) };
  };
  return {
    Query: {
      patient: (_: unknown, { by }: { by: { id: string } }, { patient }: UsualContext) => patient.load(by.id),
      carePlans: (_: unknown, page: Page) =>
        pageOf(
          CarePlanTable as never,
          "t.next_review_at",
          "timestamptz",
          "NEXT_REVIEW",
          page,
          "t.status = 'ACTIVE' AND NOT t.entered_in_error",
          {},
        ),
      caseload: (_: unknown, { coordinatorId, ...page }: Page & { coordinatorId: string }) =>
        pageOf(
          CaseloadEntryTable as never,
          "t.next_contact_order",
          "text",
          "NEXT_CONTACT",
          page,
          "t.coordinator_id = :coordinatorId",
          { coordinatorId },
        ),
      triageQueue: (_: unknown, page: Page) =>
        pageOf(
          TriageTable as never,
          "t.queue_place",
          "text",
          "PLACE",
          page,
          "t.service_id = :serviceId AND t.state IN ('AWAITING', 'MORE_INFORMATION')",
          { serviceId: page.filter?.serviceId },
        ),
      mdtList: async (
        _: unknown,
        { careTeamId, from, days, first }: Page & { careTeamId: string; from: string; days: number },
      ) => {
        const rows = await source
          .getRepository<Row>((MeetingTable as never as Of).entity)
          .createQueryBuilder("t")
          .where("t.care_team_id = :careTeamId AND t.status IN ('PROPOSED', 'BOOKED')", { careTeamId })
          .getMany();
        const [begin, end] = [moment(from), moment(from) + days * 86_400_000];
        const when = ({ start }: Row) => moment(start as string | null);
        return {
          nodes: rows
            .filter((row) => when(row) >= begin && when(row) < end)
            .sort((a, b) => when(a) - when(b))
            .slice(0, first),
        };
      },
    },
    Patient: {
      carePlans: async ({ id }: Row, page: Page, { carePlans }: UsualContext) =>
        cut(await carePlans.load(id), page, latest(started)),
      careTeams: async ({ id }: Row, page: Page, { careTeams }: UsualContext) =>
        cut(await careTeams.load(id), page, latest(started)),
      referrals: async ({ id }: Row, page: Page, { referrals }: UsualContext) =>
        cut(
          await referrals.load(id),
          page,
          latest(({ authoredOn }) => moment(authoredOn as string | null)),
        ),
      activities: async ({ id }: Row, page: Page, { activities }: UsualContext) =>
        cut(
          await activities.load(id),
          page,
          latest((row) =>
            moment(row.occurredAt as string | null) === -Infinity
              ? started(row)
              : moment(row.occurredAt as string | null),
          ),
        ),
      goals: async ({ id }: Row, page: Page, { goals }: UsualContext) =>
        cut(
          await goals.load(id),
          page,
          latest(({ createdAt }) => Date.parse(createdAt as string)),
        ),
    },
    CarePlan: {
      patient,
      goals: async ({ goals }: Row, _: unknown, { goal }: UsualContext) =>
        (await Promise.all((goals as unknown as { id: string }[]).map(({ id }) => goal.load(id)))).filter(
          (it) => it !== null,
        ),
    },
    Goal: { patient },
    Meeting: { patient },
    CaseloadEntry: { patient },
    Triage: {
      patient,
      referral: ({ id }: Row, _: unknown, { referral }: UsualContext) => referral.load(id),
    },
  };
}
