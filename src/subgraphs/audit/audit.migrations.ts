import type { MigrationInterface, QueryRunner } from "typeorm";
import { CHAINS, chained } from "../../access/audit/chained.ts";
import { finder } from "../../platform/finders.ts";
import { KEPT } from "../../platform/kept-columns.ts";

class Audit1763902000002 implements MigrationInterface {
  readonly name = "Audit1763902000002";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA audit;
      CREATE TABLE audit.entry (
        chain integer NOT NULL,
        sequence bigint NOT NULL,
        kind text NOT NULL,
        operation text NOT NULL,
        outcome text NOT NULL,
        actor_kind text,
        actor_id text,
        actor_name text,
        role text,
        organisation_ods_code text,
        sds_user_id text,
        sds_role_profile_id text,
        purpose text,
        patients jsonb NOT NULL,
        target_type text,
        target_id uuid,
        previous text NOT NULL,
        hash text NOT NULL,
        ${KEPT}
      );
      CREATE UNIQUE INDEX entry_place ON audit.entry (chain, sequence);
      CREATE INDEX entry_patients ON audit.entry USING gin (patients jsonb_path_ops);
      CREATE INDEX entry_actor ON audit.entry (actor_id, created_at DESC, id DESC);

      -- The end of each chain.
      CREATE TABLE audit.head (
        chain integer PRIMARY KEY,
        sequence bigint NOT NULL,
        hash text NOT NULL
      ) WITH (fillfactor = 10);
      INSERT INTO audit.head SELECT n, 0, '' FROM generate_series(0, ${CHAINS - 1}) n;

      -- Adds entries to whichever chain nobody else adds to at this moment, and holds it until the transaction ends:
      -- what is rolled back leaves no gap. Only where all are held does anybody wait.
      CREATE FUNCTION audit.append(entries jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE head audit.head; e audit.entry; any_chain integer := floor(random() * ${CHAINS})::integer;
      BEGIN
        SELECT * INTO head FROM audit.head LIMIT 1 FOR UPDATE SKIP LOCKED;
        IF NOT FOUND THEN
          SELECT * INTO STRICT head FROM audit.head WHERE chain = any_chain FOR UPDATE;
        END IF;
        FOR e IN SELECT * FROM jsonb_populate_recordset(NULL::audit.entry, entries) LOOP
          head.sequence := head.sequence + 1;
          e.chain := head.chain;
          e.sequence := head.sequence;
          e.previous := head.hash;
          e.version := 1;
          e.updated_at := e.created_at;
          e.entered_in_error := false;
          e.hash := encode(sha256(convert_to(e.previous || ' ' || ${chained("e")}, 'UTF8')), 'hex');
          head.hash := e.hash;
          INSERT INTO audit.entry SELECT e.*;
        END LOOP;
        UPDATE audit.head h SET sequence = head.sequence, hash = head.hash WHERE h.chain = head.chain;
      END $$;

      CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the audit is added to, and never changed' USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON audit.entry
        FOR EACH ROW EXECUTE FUNCTION audit.refuse();
      CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit.entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA audit CASCADE");
  }
}

/** A person's entries, of the largest table of all, are found past the second wall by id. */
class AuditFoundByIndex1763902000010 implements MigrationInterface {
  readonly name = "AuditFoundByIndex1763902000010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(finder("audit.entries_about", "audit.entry", "t.patients @> to_jsonb(wanted)"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION audit.entries_about");
  }
}

export const auditMigrations = [Audit1763902000002, AuditFoundByIndex1763902000010];
