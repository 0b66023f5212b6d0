/*
 * For the migrations of rooms: generated columns with the codes that rows are found by. Behind row-level security
 * PostgreSQL searches and filters by plain columns before it asks who may see a row, and by codes within jsonb only
 * after. Never changed: migrations are history.
 */

/** The path to the codes of one concept, and of several. */
export const OF_ONE = "$.codings[*].code ? (@ != null)";
export const OF_SEVERAL = "$[*].codings[*].code ? (@ != null)";

/** The code that a row has, or the first of several; null where it has none. */
export const mainCode = (column: string, path: string): string =>
  `jsonb_path_query_first(${column}, '${path}') #>> '{}'`;

/** Which codes a row has beyond that: an array, or null where there are none, as of most rows. */
export const furtherCodes = (column: string, path: string): string =>
  `nullif(jsonb_path_query_array(${column}, '${path}') - 0, '[]')`;

/** The one code of a closed list of ours among the concepts of a column, spelled as the graph does. */
export const ownCode = (column: string, list: string): string => {
  const path = `$[*].codings[*] ? (@.system == "https://care-coordination.example/fhir/CodeSystem/${list}").code`;
  return `upper(replace(${mainCode(column, path)}, '-', '_'))`;
};

/** What a finder of rows by their further codes says of them. */
export const hasFurther = (column: string): string => `t.${column} @> to_jsonb(wanted)`;
