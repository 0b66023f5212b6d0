import { notPermitted, type Refusal } from "../../kernel/refusal.ts";

/** The ids of the organisations of the writer's group: their PCN and its members, or their own alone. */
export type Ours = ReadonlySet<string>;

/** An entry of the directory is kept by the organisations it names, by their PCN, and by whoever recorded it. */
export const isKeptBy = (ours: Ours, organisations: readonly (string | null)[]): boolean =>
  organisations.some((id) => id !== null && ours.has(id));

export const notKept = (names = "id"): Refusal =>
  notPermitted(names, "Another organisation keeps this entry of the directory.");
