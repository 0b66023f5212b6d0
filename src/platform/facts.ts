/** What a fact says. CONTACT is the last one of a person; PERSON is there for the living who are registered here. */
export type FactKind = "PERSON" | "CONDITION" | "OBSERVATION" | "PLAN" | "CONTACT" | "SERVICE_USE";

/**
 * For a room's migration: has PostgreSQL keep the facts of a table, whoever writes it: by hand, by import or in bulk.
 * `select` gives the columns of `platform.fact` for the rows `changed c`. Never changed: migrations are history.
 */
export function keepFacts(table: `${string}.${string}`, select: string): string {
  const [schema, name] = table.split(".") as [string, string];
  const keep = `${schema}.note_${name}`;
  const on = (event: string) => `
    CREATE TRIGGER note_${event.toLowerCase()} AFTER ${event} ON ${table} REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION ${keep}();`;
  return `
    CREATE FUNCTION ${keep}() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $note$
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        DELETE FROM platform.fact f USING changed c WHERE f.subject_id = c.id AND f.kind <> 'CONTACT';
      END IF;
      INSERT INTO platform.fact (patient_id, kind, subject_type, subject_id, code, value, at, due) ${select};
      RETURN NULL;
    END $note$;
    ${on("INSERT")}
    ${on("UPDATE")}
    INSERT INTO platform.fact (patient_id, kind, subject_type, subject_id, code, value, at, due)
    ${select.replaceAll("changed c", `${table} c`)};`;
}

/** The codes of SNOMED CT in a concept that is a jsonb expression, as rows of `coding`. */
export const codesIn = (concept: string): string =>
  `jsonb_array_elements(CASE jsonb_typeof(${concept}->'codings') WHEN 'array' THEN ${concept}->'codings' ELSE '[]' END)`;

export const IS_SNOMED = "coding->>'system' = 'http://snomed.info/sct' AND coding->>'code' IS NOT NULL";
