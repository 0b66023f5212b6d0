import DataLoader from "dataloader";
import type { TerminologyContext } from "../terminology.context.ts";
import { type Concept, conceptsByIds } from "./concept.ts";

const loaders = new WeakMap<TerminologyContext, DataLoader<string, Concept>>();

/** The concepts that one request asks for, in one batch a tick, each read once. They need no database. */
export function conceptById(context: TerminologyContext): DataLoader<string, Concept> {
  const known = loaders.get(context);
  if (known !== undefined) return known;
  const made = new DataLoader<string, Concept>((ids) => conceptsByIds(context.terminology, ids));
  loaders.set(context, made);
  return made;
}
