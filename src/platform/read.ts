import type { EntitySchema } from "typeorm";
import type { Listing } from "./listing.ts";

/** What a plan needs to know of a table, whatever model it holds. */
export interface ReadTable {
  readonly entity: EntitySchema;
  readonly name: string;
  readonly columns: ReadonlyMap<string, string>;
  readonly visibleTo: (viewer: string) => string;
  /** The field that names the patient, whom the reader must tell `Scope.disclose`; null where rows are about nobody. */
  readonly subject: string | null;
}

/** What a loader reads, as data, so that a plan of a whole document is made of the same words as the loader's own SQL. */
export type Read =
  | { readonly kind: "one"; readonly table: ReadTable; readonly where: string }
  | { readonly kind: "many"; readonly table: ReadTable; readonly where: string; readonly order: string }
  | { readonly kind: "page"; readonly table: ReadTable; readonly listing: Listing };
