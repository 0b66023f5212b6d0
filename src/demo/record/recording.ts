import type { CodeableConcept } from "../../kernel/coding.ts";
import type { Reference } from "../../kernel/reference.ts";
import type { Story } from "../story/story.ts";
import type { PostKey } from "../world/posts.ts";
import type { Registration, World } from "../world/world.ts";
import type { Writing } from "../writing.ts";

/** One person's record while it is being written. */
export interface Recording extends Writing {
  readonly world: World;
  readonly registration: Registration;
}

/** What the parts of a record need of each other. */
export interface Care {
  readonly record: Recording;
  readonly story: Story;
  readonly patientId: string;
  readonly self: Reference;
  readonly carer: { readonly who: Reference; readonly relationships: readonly CodeableConcept[] } | null;
  readonly needs: readonly Reference[];
  /** How many days ago the person was taken on. */
  readonly since: number;
}

/** Who does it; the person, where it would be a carer and there is none. */
export function doer({ record, self, carer }: Care, who: PostKey | "PERSON" | "CARER"): Reference {
  if (who === "PERSON") return self;
  if (who === "CARER") return carer?.who ?? self;
  return record.registration.colleague(who).who;
}
