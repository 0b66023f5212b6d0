/** What a caller asks of a list: how many, from where, which and in which order. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
  /** The name of the order; null for the list's own. */
  readonly orderBy: string | null;
  /** Only those that meet every condition given. Null and absent conditions ask for nothing. */
  readonly filter: Readonly<Record<string, unknown>>;
}

/** A place in an ordered list: the value that it is ordered by, as PostgreSQL writes it, and the id that breaks ties. */
export interface Cursor {
  readonly orderBy: string;
  readonly value: string;
  readonly id: string;
}

export const MAX_PAGE = 100;

export const encodeCursor = ({ orderBy, value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([orderBy, value, id])).toString("base64url");

/** Null when the text was never a cursor, or was one of another order. */
export function decodeCursor(text: string, orderBy: string): Cursor | null {
  try {
    const [order, value, id] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown[];
    return order === orderBy && typeof value === "string" && typeof id === "string" && UUID.test(id)
      ? { orderBy, value, id }
      : null;
  } catch {
    return null;
  }
}

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
