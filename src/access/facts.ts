import { aboutPatient } from "./visibility.ts";
import type { Walled } from "./walls.ts";

const NAME = "platform.fact";
const seen = aboutPatient("patient_id");

/** What is known of people, of every kind at once: for whoever may see the whole record of those they may see. */
export const facts: Walled = { name: NAME, visibleTo: (viewer) => seen(viewer, NAME) };
