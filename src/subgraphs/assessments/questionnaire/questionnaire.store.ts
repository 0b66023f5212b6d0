import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { QuestionnaireTable } from "./questionnaire.table.ts";

/** The canonical URL that an answer names, without the edition that may follow it. */
const CANONICAL = "split_part(k.key, '|', 1)";

/** Every read of questionnaires. Of several editions the newest that is in use answers for the URL. */
export const questionnaireStore = (pool: Pool) => ({
  byIds: one(pool, QuestionnaireTable),
  byUrls: one(
    pool,
    QuestionnaireTable,
    `t.id = (SELECT q.id FROM assessments.questionnaire q WHERE q.url = ${CANONICAL} AND NOT q.entered_in_error
       ORDER BY q.edition IS NOT DISTINCT FROM nullif(split_part(k.key, '|', 2), '') DESC,
                q.status = 'ACTIVE' DESC, q.created_at DESC, q.id DESC LIMIT 1)`,
  ),
  all: pages(pool, QuestionnaireTable, {
    filters: { status: "t.status = ANY ($::text[])", name: "t.name = $::text" },
    orders: { TITLE: { by: `coalesce(t.title, t.name, '') COLLATE "C"`, type: "text" } },
  }),
});
