import type { MigrationInterface, QueryRunner } from "typeorm";

/** Names as people search them: without accents, case or apostrophes, so that an index can hold them in order. */
export class Names1763700100000 implements MigrationInterface {
  readonly name = "Names1763700100000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION platform.fold(value text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
      AS $$ SELECT lower(replace(replace(replace(replace(translate(
          regexp_replace(normalize(value, NFKD), '[\\u0300-\\u036f''\`\\u2018\\u2019]', '', 'g'),
          'ØøĐđŁłĦħıÆŒÞÐð-', 'OoDdLlHhiæœþDd '), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) $$;
      -- Whether a folded value begins with what somebody typed: a range, as a prepared LIKE uses no index.
      CREATE FUNCTION platform.begins(folded text, typed text) RETURNS boolean IMMUTABLE PARALLEL SAFE LANGUAGE sql
      AS $$ SELECT folded >= platform.fold(typed) AND folded < platform.fold(typed) || chr(1114111) $$;
      -- The same choice as nameInUse of src/kernel/name-in-use.ts.
      CREATE FUNCTION platform.name_in_use(names jsonb) RETURNS jsonb IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
      AS $$ SELECT coalesce(jsonb_path_query_first(names, '$[*] ? (@.use == "USUAL")'),
                            jsonb_path_query_first(names, '$[*] ? (@.use == "OFFICIAL")'),
                            jsonb_path_query_first(names, '$[*] ? (@.use != "OLD" && @.use != "MAIDEN")'),
                            names->0) $$;
      -- "smith, ada jane": the name in use, folded, as lists are ordered and families are searched.
      CREATE FUNCTION platform.sort_name(names jsonb) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
      AS $$ SELECT coalesce(platform.fold(coalesce(n->>'family', n->>'text')), '') || ', ' ||
                   coalesce((SELECT platform.fold(string_agg(forename, ' ' ORDER BY place))
                             FROM jsonb_array_elements_text(n->'given') WITH ORDINALITY AS g(forename, place)), '')
            FROM (SELECT platform.name_in_use(names) AS n) chosen $$;
      -- The first forename of the name in use, folded.
      CREATE FUNCTION platform.forename(names jsonb) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
      AS $$ SELECT coalesce(platform.fold(platform.name_in_use(names)->'given'->>0), '') $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION platform.forename, platform.sort_name, platform.name_in_use, platform.begins, platform.fold
    `);
  }
}
