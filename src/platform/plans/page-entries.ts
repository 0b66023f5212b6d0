import { type FieldNode, type GraphQLOutputType, getNullableType, isListType, isObjectType } from "graphql";
import type { Order } from "../listing.ts";
import { collect, type Selected } from "./collect.ts";
import { fieldsOf } from "./fields.ts";
import { type Making, objectSql, type Part, Uncovered, under } from "./making.ts";
import type { Row } from "./row.ts";

/** How the rows of a page are cut to those that are shown. */
export interface Cut {
  /** SQL for their number. */
  readonly first: string;
  /** After an aggregate: what leaves out the row that only tells that there are more. */
  readonly shown: string;
}

/** What a connection is asked for, as aggregates over the rows `n`, whose columns `j0`, `j1` … are made with them. */
export class PageEntries {
  readonly columns: string[] = [];
  readonly joins: string[] = [];
  readonly about: string[] = [];
  /** Whether a row beyond the page is read, to tell that there are more. */
  looksAhead = false;
  isNumbered = false;
  readonly #making: Making;
  readonly #row: Row;
  readonly #order: readonly [name: string, order: Order];

  constructor(making: Making, row: Row, orderBy: string, order: Order) {
    this.#making = making;
    this.#row = row;
    this.#order = [orderBy, order];
  }

  entry({ key, name, nodes }: Selected, type: GraphQLOutputType, hasPrevious: boolean): (cut: Cut) => string {
    const declared = getNullableType(type);
    if ((name === "nodes" || name === "edges") && isListType(declared)) {
      const made = this.#object(declared.ofType, nodes, key);
      const column = this.#column(made);
      return ({ shown }) => `coalesce(json_agg(${column})${shown}, '[]')`;
    }
    if (name === "pageInfo" && isObjectType(declared)) {
      const entries = collect(this.#making, declared, nodes).map(
        ({ key, name }) => [key, this.#pageInfo(name, declared.name, hasPrevious)] as const,
      );
      return (cut) => objectSql(entries.map(([key, made]) => [key, made(cut)]));
    }
    throw new Uncovered(`${name} of a connection`);
  }

  /** The one row of a page of one, where there is one. */
  only(type: GraphQLOutputType, nodes: readonly FieldNode[]): () => string {
    const item = getNullableType(type);
    if (!isObjectType(item)) throw new Uncovered("one of several types");
    const column = this.#column(this.#node(type, collect(this.#making, item, nodes)).json);
    return () => `(array_agg(${column}))[1]`;
  }

  #pageInfo(name: string, typename: string, hasPrevious: boolean): (cut: Cut) => string {
    switch (name) {
      case "__typename":
        return () => `'${typename}'`;
      case "hasPreviousPage":
        return () => String(hasPrevious);
      case "hasNextPage":
        this.looksAhead = true;
        this.isNumbered = true;
        return ({ first }) => `count(*) > ${first}`;
      case "startCursor":
      case "endCursor": {
        const column = this.#column(this.#cursor());
        // Not by an order of its own, which PostgreSQL would sort the rows by for the other aggregates too.
        const place = ({ first }: Cut) => (name === "startCursor" ? "1" : `least(count(*), ${first})`);
        return (cut) => `(array_agg(${column})${cut.shown})[${place(cut)}]`;
      }
      default:
        throw new Uncovered(`pageInfo.${name}`);
    }
  }

  /** A node, or an edge with its node and cursor. */
  #object(type: GraphQLOutputType, nodes: readonly FieldNode[], key: string): string {
    const item = getNullableType(type);
    if (!isObjectType(item)) throw new Uncovered("a list of several types");
    const made = under(this.#making, key, (): Part => {
      const selected = collect(this.#making, item, nodes);
      if (!("cursor" in item.getFields())) return this.#node(type, selected);
      const entries = selected.map(({ key, name, nodes }) => {
        if (name === "__typename") return [key, `'${item.name}'`] as const;
        if (name === "cursor") return [key, this.#cursor()] as const;
        const node = item.getFields()[name]!.type;
        const declared = getNullableType(node);
        if (name !== "node" || !isObjectType(declared)) throw new Uncovered(`${name} of an edge`);
        return [
          key,
          under(this.#making, key, () => this.#node(node, collect(this.#making, declared, nodes))).json,
        ] as const;
      });
      return { json: objectSql(entries), joins: [], about: [] };
    });
    return made.json;
  }

  #node(type: GraphQLOutputType, selected: readonly Selected[]): Part {
    const item = getNullableType(type);
    if (!isObjectType(item)) throw new Uncovered("a list of several types");
    const row = this.#row;
    const place = { row, key: row.key, established: row.established, sure: true };
    const { entries, joins, about } = fieldsOf(this.#making, item, selected, place);
    this.joins.push(...joins);
    this.about.push(...about);
    if (row.subject && !this.about.includes(row.subject)) this.about.push(row.subject);
    return { json: objectSql(entries), joins, about };
  }

  #column(sql: string): string {
    this.columns.push(sql);
    return `n.j${this.columns.length - 1}`;
  }

  /** As `encodeCursor` writes it. */
  #cursor(): string {
    const [name] = this.#order;
    const { alias } = this.#row;
    const text = `'["${name}",' || to_json(${alias}.sorted_by::text)::text || ',"' || ${alias}.id || '"]'`;
    return `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
  }
}
