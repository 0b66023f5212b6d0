import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from } from "pg-copy-streams";
import type { EntityManager } from "typeorm";
import type { Stored } from "../kernel/stored.ts";
import { quoted } from "./bulk.ts";
import { copyText } from "./copy-text.ts";
import type { Table } from "./table.ts";

/** Bytes to a message. */
const CHUNK = 1 << 17;
/** UTF-8 takes three bytes at most for what JavaScript counts as one. */
const WIDEST = 3;

/** Rows that are new, every one of them, on their way into a table. They rest as text, so that the objects may go. */
export class Load<Model extends { readonly id: string }> {
  readonly #table: Table<Model>;
  readonly #text: (row: Stored<Model>) => string;
  readonly #chunks: Buffer[] = [];
  readonly #written: Stored<Model>[] = [];
  #chunk: Buffer | null = null;
  #end = 0;

  constructor(table: Table<Model>) {
    this.#table = table;
    this.#text = copyText(table);
  }

  add(rows: readonly Stored<Model>[]): void {
    for (const row of rows) this.#write(this.#text(row));
    // Only what else must change still asks for them.
    if (this.#table.afterWrite !== null) this.#written.push(...rows);
  }

  /** Writes them all by COPY, once: an id that is there already fails the transaction. */
  async into(tx: EntityManager): Promise<void> {
    this.#close();
    if (this.#chunks.length === 0) return;
    const { name, columns, afterWrite } = this.#table;
    const names = [...columns.values()].map(quoted).join(", ");
    const [{ walled }] = (await tx.query("SELECT row_security_active($1::regclass) AS walled", [name])) as [
      { walled: boolean },
    ];
    if (walled) {
      // PostgreSQL takes no COPY into a table behind a wall that stands before its owner too.
      await tx.query(`CREATE TEMP TABLE loading ON COMMIT DROP AS SELECT ${names} FROM ${name} WITH NO DATA`);
      await this.#copy(tx, `pg_temp.loading (${names})`);
      await tx.query(`INSERT INTO ${name} (${names}) SELECT ${names} FROM pg_temp.loading`);
      await tx.query("DROP TABLE pg_temp.loading");
    } else await this.#copy(tx, `${name} (${names})`);
    await afterWrite?.(tx, this.#written);
  }

  async #copy(tx: EntityManager, into: string): Promise<void> {
    const client = (await tx.queryRunner!.connect()) as PoolClient;
    await pipeline(this.#chunks, client.query(from(`COPY ${into} FROM STDIN`)));
  }

  #write(line: string): void {
    const most = line.length * WIDEST;
    if (this.#chunk === null || this.#chunk.length - this.#end < most) {
      this.#close();
      this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, most));
    }
    this.#end += this.#chunk.write(line, this.#end);
  }

  #close(): void {
    if (this.#chunk !== null && this.#end > 0) this.#chunks.push(this.#chunk.subarray(0, this.#end));
    this.#chunk = null;
    this.#end = 0;
  }
}
