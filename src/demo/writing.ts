import type { Reference } from "../kernel/reference.ts";
import { reference } from "../kernel/reference.ts";
import type { Stored } from "../kernel/stored.ts";
import type { DateTime } from "../kernel/time.ts";
import type { Day } from "./day.ts";
import { idsFor } from "./ids.ts";
import { Random } from "./random.ts";
import { type Kind, noRows, type Rows, type Things } from "./rows.ts";

/** One part of the demo while it is being written: the world, or one person's record. */
export interface Writing {
  readonly random: Random;
  readonly day: Day;
  readonly rows: Rows;
  /** Writes a thing down, as recorded at that time by that organisation; an organisation without one, by itself. */
  add<Name extends Kind>(
    kind: Name,
    thing: Omit<Things[Name], "id">,
    at: DateTime,
    owner: string | null,
  ): Stored<Things[Name]>;
}

export function writing(seed: number, number: number, day: Day): Writing {
  const random = new Random(seed, number);
  const newId = idsFor(number, random);
  const rows = noRows();
  return {
    random,
    day,
    rows,
    add: (kind, thing, at, owner) => {
      const id = newId();
      const kept = { version: 1, createdAt: at, updatedAt: at, ownerId: owner ?? id, enteredInError: false };
      const row = { id, ...thing, ...kept } as unknown as Stored<Things[typeof kind]>;
      (rows[kind] as Stored<Things[typeof kind]>[]).push(row);
      return row;
    },
  };
}

export const to = (type: Kind, { id }: { readonly id: string }, display: string | null = null): Reference =>
  reference(type, id, display);
