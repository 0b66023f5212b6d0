import { invalid, type Refusal } from "../../kernel/refusal.ts";

/** The Spine Directory Service numbers users and their role profiles alike: 12 digits. */
export const sdsFaults = (field: string, text: string | null): Refusal[] =>
  text === null || /^\d{12}$/.test(text) ? [] : [invalid(field, "The Spine Directory Service numbers with 12 digits.")];
