import { makePgService } from "postgraphile/adaptors/pg";
import { type SQL, sql } from "postgraphile/pg-sql2";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { addPgTableCondition, addPgTableOrderBy, jsonPgSmartTags, orderByAscDesc } from "postgraphile/utils";
import { related } from "../statements.ts";
import { planGoals } from "./postgraphile-goals.ts";

type ServiceOptions = Parameters<typeof makePgService>[0];

const ofPatient = (many: string) =>
  `(patient_id) references patients.patient (id)|@fieldName patient|@foreignFieldName ${many}`;

/** Rooms do not know each other, and so have no foreign keys; PostGraphile is told of those that there could be. */
const tables = {
  "patients.patient": { name: "patient" },
  "care_plans.care_plan": { name: "care_plan", foreignKey: ofPatient("carePlans") },
  "care_plans.goal": { name: "goal", foreignKey: ofPatient("goals") },
  "care_teams.care_team": { name: "care_team", foreignKey: ofPatient("careTeams") },
  "care_teams.meeting": { name: "meeting", foreignKey: ofPatient("meetings") },
  "referrals.referral": { name: "referral", foreignKey: ofPatient("referrals") },
  "referrals.triage": {
    name: "triage",
    foreignKey: [
      ofPatient("triages"),
      "(id) references referrals.referral (id)|@fieldName referral|@foreignFieldName triage",
    ],
  },
  "activity.activity": { name: "activity", foreignKey: ofPatient("activities") },
  "caseloads.caseload_entry": { name: "caseload_entry", foreignKey: ofPatient("caseloadEntries") },
};

const schemas = [...new Set(Object.keys(tables).map((table) => table.split(".")[0]!))];

/** SQL over a row `$t`. */
const over = (text: string): ((row: SQL) => SQL) => {
  const [first, ...rest] = text.split("$t").map((part) => sql.raw(part));
  return (row) => rest.reduce((before, part) => sql`${before}${row}${part}`, first!);
};

const match = (table: keyof typeof tables) => {
  const [schemaName, tableName] = table.split(".") as [string, string];
  return { schemaName, tableName };
};

/** A condition for which PostGraphile knows no column: `$v` stands for the caller's value. */
const condition = (
  table: keyof typeof tables,
  name: string,
  type: "GraphQLBoolean" | "GraphQLString",
  text: string,
) => {
  const [before, after] = text.split("$v").map(over);
  return addPgTableCondition(
    match(table),
    name,
    ({ graphql }) => ({ type: graphql[type] }),
    (value, { sqlTableAlias: row }) =>
      after === undefined ? before!(row) : sql`${before!(row)}${sql.value(value as string)}${after(row)}`,
  );
};

/** An order by the expression that there is an index on. */
const order = (table: keyof typeof tables, name: string, text: string) => {
  const fragment = over(text);
  return addPgTableOrderBy(match(table), ({ dataplanPg: { TYPES } }) =>
    orderByAscDesc(name, ({ alias }) => ({ fragment: fragment(alias), codec: TYPES.timestamptz, nullable: false })),
  );
};

/** PostGraphile over our tables, as its guides have it for production. */
export const preset = (service: ServiceOptions): GraphileConfig.Preset => ({
  extends: [PostGraphileAmberPreset],
  // Orders and conditions by columns without an index of their own, such as a status.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  plugins: [
    jsonPgSmartTags({
      version: 1,
      config: { class: Object.fromEntries(Object.entries(tables).map(([name, tags]) => [name, { tags }])) },
    }),
    planGoals,
    order("care_plans.care_plan", "STARTED", "$t.started_at"),
    order("care_plans.care_plan", "REVIEW", "$t.next_review_at"),
    order("care_teams.care_team", "STARTED", "$t.started_at"),
    order("care_teams.meeting", "BEGINS", "$t.start_at"),
    order("referrals.referral", "AUTHORED", "$t.authored_at"),
    order("activity.activity", "DONE", "$t.done_at"),
    condition("care_plans.care_plan", "related", "GraphQLBoolean", related("$t.patient_id")),
    condition("caseloads.caseload_entry", "related", "GraphQLBoolean", related("$t.patient_id")),
    condition("referrals.triage", "waits", "GraphQLBoolean", "$t.state IN ('AWAITING', 'MORE_INFORMATION')"),
    condition("care_teams.meeting", "planned", "GraphQLBoolean", "$t.status IN ('PROPOSED', 'BOOKED')"),
    condition("care_teams.meeting", "from", "GraphQLString", "$t.start_at >= platform.moment($v)"),
    condition("care_teams.meeting", "before", "GraphQLString", "$t.start_at < platform.moment($v)"),
  ],
  pgServices: [makePgService({ ...service, schemas })],
  grafast: { explain: false },
  grafserv: { outputDataAsString: true, graphiql: false, watch: false, websockets: false },
});
