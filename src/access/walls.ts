import { atOnce } from "../platform/enter.ts";
import type { RestingTable } from "../platform/table.ts";
import { POLICY, type Policy } from "./policy/policy.ts";
import { seesPatient } from "./visibility.ts";

/** The role in which requests read and write. It owns nothing and passes no wall; commands keep the owner's role. */
export const APPLICATION_ROLE = "care_coordination_graph";

const VIEWER = "(SELECT access.viewer())";
const COUNTS = "(SELECT current_setting('access.everybody', true) = 'on')";

/** What a wall is made from. */
export type Walled = Pick<RestingTable, "name" | "visibleTo">;

/** Tables whose rows are for everyone who has a token. */
export const isOpen = ({ visibleTo }: Walled): boolean => visibleTo(VIEWER) === "true";

/**
 * The second wall: what a table declares about who sees its rows, told to PostgreSQL, so that a statement that forgets
 * to ask still gets nothing. Without a viewer there is nobody to see anything.
 */
export const wallSql = (tables: readonly Walled[], policy: Policy = POLICY): string =>
  [ROLE, ...tables.filter((it) => !isOpen(it)).map(wallOf), ...relationWalls(policy), GRANTS].join("\n");

const wallOf = ({ name, visibleTo }: Walled): string => {
  const row = name.split(".")[1]!;
  const each = visibleTo(VIEWER).replaceAll(/\bt\./g, `"${row}".`);
  const seen = `CASE WHEN ${COUNTS} THEN ${among(each)} ELSE ${each} END`;
  // A table whose migration is yet to come gets its wall with it.
  return `DO $wall$ BEGIN IF to_regclass('${name}') IS NOT NULL THEN ${raised(name)}
    CREATE POLICY seen ON ${name} TO ${APPLICATION_ROLE} USING (${seen}) WITH CHECK (${each});
  END IF; END $wall$;`;
};

/** The same, as a look into the set of all whom the viewer sees, which PostgreSQL works out once for the statement. */
const among = (condition: string): string =>
  atOnce(condition).replaceAll(
    /EXISTS \(SELECT FROM (access\.sight s JOIN .*?) WHERE s\.patient_id = (\S+) AND /g,
    "$2 IN (SELECT s.patient_id FROM $1 WHERE ",
  );

/** Whoever sees a patient may bring about who else does; of a new one, who says so first. */
const relationWalls = (policy: Policy): string[] =>
  ["access.relationship", "access.consent", "access.restriction"].map((name) => {
    const patient = `${name.split(".")[1]}.patient_id`;
    const seen = seesPatient(patient, VIEWER, "patients.patient", policy);
    const isNew = `NOT EXISTS (SELECT FROM access.sight n WHERE n.patient_id = ${patient})`;
    return `${raised(name)}
      CREATE POLICY read ON ${name} FOR SELECT TO ${APPLICATION_ROLE} USING (true);
      CREATE POLICY added ON ${name} FOR INSERT TO ${APPLICATION_ROLE} WITH CHECK (${isNew} OR ${seen});
      CREATE POLICY changed ON ${name} FOR UPDATE TO ${APPLICATION_ROLE} USING (${seen});
      CREATE POLICY removed ON ${name} FOR DELETE TO ${APPLICATION_ROLE} USING (${seen});`;
  });

/** Forced on the owner too, whom one policy then lets through: what commands may do is said, and not a gap. */
const raised = (name: string): string => `
  ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  ${["seen", "commands", "read", "added", "changed", "removed"].map((it) => `DROP POLICY IF EXISTS ${it} ON ${name};`).join(" ")}
  CREATE POLICY commands ON ${name} TO CURRENT_USER USING (true) WITH CHECK (true);`;

const ROLE = `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APPLICATION_ROLE}') THEN
      CREATE ROLE ${APPLICATION_ROLE} NOLOGIN NOINHERIT;
    END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$;
  DO $$ BEGIN
    IF NOT pg_has_role(current_user, '${APPLICATION_ROLE}', 'MEMBER') THEN
      EXECUTE format('GRANT ${APPLICATION_ROLE} TO %I', current_user);
    END IF;
  END $$;`;

/** What sights are worked out from may be written; what is worked out, and what was audited, may only be read. */
const GRANTS = `
  DO $$ DECLARE place text; BEGIN
    FOR place IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
      EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${APPLICATION_ROLE}', place);
      EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO ${APPLICATION_ROLE}', place);
      EXECUTE format('GRANT %s ON ALL TABLES IN SCHEMA %I TO ${APPLICATION_ROLE}', CASE place
        WHEN 'access' THEN 'SELECT' WHEN 'public' THEN 'SELECT' WHEN 'terminology' THEN 'SELECT' WHEN 'audit' THEN 'SELECT'
        ELSE 'SELECT, INSERT, UPDATE, DELETE' END, place);
    END LOOP;
  END $$;
  GRANT INSERT, UPDATE, DELETE ON access.known_as, access.membership, access.relationship, access.consent, access.restriction TO ${APPLICATION_ROLE};`;
