import type { MigrationInterface, QueryRunner } from "typeorm";
import { KEPT } from "../platform/kept-columns.ts";

class Fhir1763800800000 implements MigrationInterface {
  readonly name = "Fhir1763800800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA fhir;
      -- Resources as received, after their references were resolved. Text, because jsonb loses the order of keys.
      CREATE TABLE fhir.received (
        resource_type text NOT NULL,
        word text,
        patient_id uuid,
        resource text NOT NULL,
        ${KEPT}
      );
      CREATE INDEX received_patient ON fhir.received (patient_id, resource_type, id);
      -- What a sender calls a thing, where that is not its id here. Each organisation has its senders to itself.
      CREATE TABLE fhir.identity (
        owner_id uuid NOT NULL,
        source text NOT NULL,
        resource_type text NOT NULL,
        source_id text NOT NULL,
        id uuid NOT NULL,
        PRIMARY KEY (owner_id, source, resource_type, source_id)
      );
      CREATE INDEX identity_id ON fhir.identity (id);
      -- The numbers by which references look for a received resource.
      CREATE TABLE fhir.identifier (
        resource_type text NOT NULL,
        system text NOT NULL,
        value text NOT NULL,
        id uuid NOT NULL REFERENCES fhir.received (id),
        PRIMARY KEY (value, system, resource_type, id)
      );
      CREATE INDEX identifier_id ON fhir.identifier (id);
      -- Bundles that were taken in whole, so that the same one again changes nothing.
      CREATE TABLE fhir.bundle (
        owner_id uuid NOT NULL,
        source text NOT NULL,
        digest text NOT NULL,
        envelope text NOT NULL,
        -- Of its entries, in their order.
        ids uuid[] NOT NULL,
        received_at timestamptz NOT NULL,
        PRIMARY KEY (owner_id, source, digest)
      );
      -- Entries set aside, as they came, each with an OperationOutcome that says why.
      CREATE TABLE fhir.quarantine (
        owner_id uuid NOT NULL,
        source text NOT NULL,
        digest text NOT NULL,
        place text NOT NULL,
        resource text NOT NULL,
        outcome text NOT NULL,
        received_at timestamptz NOT NULL,
        PRIMARY KEY (owner_id, source, digest)
      );
      -- What was answered to a mutation, for the same idempotency key again.
      CREATE TABLE fhir.import (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL,
        answer text NOT NULL,
        created_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP SCHEMA fhir CASCADE");
  }
}

export const fhirMigrations = [Fhir1763800800000];
