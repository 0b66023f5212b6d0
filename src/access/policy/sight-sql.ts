import { ALL, bitsOf } from "./kinds.ts";
import { POLICY, type Policy } from "./policy.ts";
import type { Reach, Why } from "./relationships.ts";
import { CLEARANCES } from "./roles.ts";

/**
 * The functions and triggers that keep `access.sight`, `access.restriction` and `access.reach` in step with what they
 * are worked out from, whoever writes that: by hand, by import or in bulk. They belong to the tables' owner, so that
 * the application's role can bring about a relationship, but not write what it opens.
 */
export const sightSql = ({ reaches }: Policy = POLICY): string => {
  const whys = (holds: (reach: Reach) => boolean) =>
    `(${["''", ...(Object.keys(reaches) as Why[]).filter((why) => holds(reaches[why])).map((why) => `'${why}'`)].join()})`;
  const all = bitsOf(ALL);
  const proxy = reaches.PROXY;
  return `
    CREATE OR REPLACE FUNCTION access.work_out(patients uuid[]) RETURNS void ${DEFINER} ${BY_INDEX} AS $$
    BEGIN
      IF cardinality(patients) = 0 THEN RETURN; END IF;
      -- Whoever works out the same patient waits here, and then sees what the other wrote.
      PERFORM FROM access.relationship WHERE patient_id = ANY (patients) ORDER BY patient_id, kind, source_id FOR UPDATE;
      -- What stays as it is, is not written again.
      WITH related AS (
        SELECT r.*, coalesce(m.agency, false) AND r.kind IN ${whys(({ permitted }) => permitted)} AS asks,
               r.kind IN ${whys(({ shared }) => shared)} AS shared, r.kind IN ${whys(({ answers }) => answers)} AS answers,
               r.kind IN ${whys(({ above }) => above)} AS above
        FROM access.relationship r
        LEFT JOIN access.membership m ON m.organisation_id = r.organisation_id
        WHERE r.patient_id = ANY (patients)
          AND (r.kind <> 'RECORDED' OR NOT EXISTS (
            SELECT FROM access.relationship g
            WHERE g.patient_id = r.patient_id AND g.patient_id = ANY (patients) AND g.kind = 'REGISTERED'))
      ), permits AS (
        SELECT * FROM access.consent WHERE patient_id = ANY (patients) AND decision = 'PERMIT'
      ), due AS MATERIALIZED (
        SELECT r.patient_id, r.organisation_id, r.kind, ${all}, r.shared, r.answers, r.above, r.starts, r.ends
        FROM related r WHERE NOT r.asks
        UNION ALL
        -- A body outside the NHS sees what it was permitted to, for as long.
        SELECT r.patient_id, r.organisation_id, r.kind, c.knows, r.shared, r.answers, r.above,
               greatest(r.starts, c.starts), least(r.ends, c.ends)
        FROM related r JOIN permits c ON c.patient_id = r.patient_id
          AND (c.party_id = r.organisation_id OR c.party_id IS NULL)
        WHERE r.asks
        UNION ALL
        SELECT c.patient_id, c.party_id, 'PROXY', c.knows, ${proxy.shared}, ${proxy.answers}, ${proxy.above}, c.starts, c.ends
        FROM permits c WHERE c.party_type = 'RelatedPerson'
      ), gone AS (
        DELETE FROM access.sight s USING (
          SELECT * FROM access.sight WHERE patient_id = ANY (patients) EXCEPT SELECT * FROM due) old
        WHERE s.patient_id = old.patient_id AND s.party_id = old.party_id
          AND (s.why, s.knows, s.shared, s.answers, s.above, s.starts, s.ends)
            = (old.why, old.knows, old.shared, old.answers, old.above, old.starts, old.ends)
      )
      INSERT INTO access.sight
      SELECT * FROM due EXCEPT SELECT * FROM access.sight WHERE patient_id = ANY (patients);
      DELETE FROM access.restriction WHERE patient_id = ANY (patients) AND why = 'DENIED';
      INSERT INTO access.restriction
      SELECT c.patient_id, 'DENIED', c.source_id, c.party_id, c.knows, c.starts, c.ends FROM access.consent c
      WHERE c.patient_id = ANY (patients) AND c.decision = 'DENY';
    END $$;

    CREATE OR REPLACE FUNCTION access.patients_changed() RETURNS trigger ${DEFINER} AS $$
    BEGIN
      PERFORM access.work_out(ARRAY (SELECT DISTINCT patient_id FROM changed ORDER BY 1));
      RETURN NULL;
    END $$;
    ${keptInStep("access.relationship", "access.patients_changed")}
    ${keptInStep("access.consent", "access.patients_changed")}

    CREATE OR REPLACE FUNCTION access.reach_out(viewers uuid[]) RETURNS void ${DEFINER} AS $$
    BEGIN
      DELETE FROM access.reach WHERE viewer_id = ANY (viewers);
      INSERT INTO access.reach
      SELECT v.id, theirs.organisation_id, theirs.organisation_id = v.organisation_id, v.reads, v.cleared, v.organisation_id
      FROM access.viewer v
      JOIN access.membership ours ON ours.organisation_id = v.organisation_id
      JOIN access.membership theirs ON theirs.group_id = ours.group_id
      WHERE v.id = ANY (viewers) AND v.person_id IS NULL
      UNION ALL
      -- As themselves: the person, or the one member of staff who broke the glass.
      SELECT v.id, coalesce(v.person_id, v.id), true, v.reads, v.cleared, coalesce(v.person_id, v.organisation_id)
      FROM access.viewer v WHERE v.id = ANY (viewers) AND v.id <> v.organisation_id;
    END $$;

    CREATE OR REPLACE FUNCTION access.viewers_changed() RETURNS trigger ${DEFINER} AS $$
    BEGIN
      PERFORM access.reach_out(ARRAY (SELECT id FROM changed));
      RETURN NULL;
    END $$;
    ${keptInStep("access.viewer", "access.viewers_changed")}

    -- The one way past a seal or to a stranger: for one person, about one person, and not for long.
    CREATE OR REPLACE FUNCTION access.break_glass(viewer uuid, organisation uuid, reads integer, patient uuid,
      source uuid, starts timestamptz, ends timestamptz) RETURNS boolean ${DEFINER} AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM access.relationship r WHERE r.patient_id = patient) OR ends > starts + interval '1 day'
      THEN RETURN false; END IF;
      INSERT INTO access.viewer (id, organisation_id, reads, cleared) VALUES (viewer, organisation, reads, false)
      ON CONFLICT (id) DO NOTHING;
      INSERT INTO access.relationship (patient_id, organisation_id, kind, source_id, starts, ends)
      VALUES (patient, viewer, 'BREAK_GLASS', source, starts, ends);
      RETURN true;
    END $$;

    -- An organisation's ordinary staff are a viewer from the day that it is in the directory.
    CREATE OR REPLACE FUNCTION access.members_changed() RETURNS trigger ${DEFINER} AS $$
    BEGIN
      INSERT INTO access.viewer (id, organisation_id, reads, cleared)
      SELECT organisation_id, organisation_id, ${bitsOf(CLEARANCES.CARE_COORDINATOR.reads)}, false FROM changed
      ON CONFLICT (id) DO NOTHING;
      -- Those who were in a group with them are regrouped too.
      PERFORM access.reach_out(ARRAY (SELECT v.id FROM access.viewer v WHERE v.person_id IS NULL AND (
        v.organisation_id IN (SELECT ours.organisation_id FROM access.membership ours
                              JOIN access.membership theirs USING (group_id)
                              JOIN changed ON changed.organisation_id = theirs.organisation_id)
        OR v.id IN (SELECT h.viewer_id FROM access.reach h JOIN changed ON changed.organisation_id = h.party_id))));
      PERFORM access.work_out(ARRAY (SELECT DISTINCT r.patient_id FROM access.relationship r
        JOIN changed ON changed.organisation_id = r.organisation_id WHERE r.kind IN ${whys(({ permitted }) => permitted)}));
      RETURN NULL;
    END $$;
    ${keptInStep("access.membership", "access.members_changed")}`;
};

const DEFINER = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp";

/** A session plans its statements once, perhaps when the tables are empty: they must not read all of them ever after. */
const BY_INDEX = "SET enable_seqscan = off";

const keptInStep = (table: string, act: string): string =>
  (["INSERT", "UPDATE", "DELETE"] as const)
    .map(
      (event) => `CREATE OR REPLACE TRIGGER in_step_${event.toLowerCase()} AFTER ${event} ON ${table}
        REFERENCING ${event === "DELETE" ? "OLD" : "NEW"} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION ${act}();`,
    )
    .join("\n");

/** Everything worked out afresh, for a database that has been filled under another policy. */
export const WORK_OUT_ALL = `
  INSERT INTO access.viewer (id, organisation_id, reads, cleared)
  SELECT organisation_id, organisation_id, ${bitsOf(CLEARANCES.CARE_COORDINATOR.reads)}, false FROM access.membership
  ON CONFLICT (id) DO NOTHING;
  SELECT access.reach_out(ARRAY (SELECT id FROM access.viewer));
  SELECT access.work_out(ARRAY (SELECT DISTINCT patient_id FROM access.relationship));`;
