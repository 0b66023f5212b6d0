import type { Reference } from "../../kernel/reference.ts";
import type { Day } from "../day.ts";
import type { Random } from "../random.ts";
import type { Rows } from "../rows.ts";
import { writing } from "../writing.ts";
import { intakes } from "./intakes.ts";
import { type OrganisationKey, type Organisations, organisations, PRACTICES } from "./organisations.ts";
import type { PostKey } from "./posts.ts";
import { type Services, services } from "./services.ts";
import { type Colleague, type Staff, staff } from "./staff.ts";
import { support } from "./support.ts";

/** The health and care system in which the people of the demo live. */
export interface World {
  readonly rows: Rows;
  readonly organisations: Organisations;
  readonly services: Services;
  readonly staff: Staff;
}

/** The number of the world in the series of parts; people count from 1. */
const WORLD = 0;

export function worldOf(seed: number, day: Day): World {
  const page = writing(seed, WORLD, day);
  const bodies = organisations(page);
  const offers = services(page, bodies);
  intakes(page, bodies, offers);
  const people = staff(page, bodies, offers);
  support(page, bodies, offers, people);
  return { rows: page.rows, organisations: bodies, services: offers, staff: people };
}

/** Where somebody is registered, and which network looks after them. */
export interface Registration {
  readonly practice: Reference;
  readonly pcn: Reference;
  colleague(post: PostKey): Colleague;
}

/** One person in twenty-five is registered with the other network, so that a caller can try to see them. */
const ELSEWHERE = 25;

export function registrationOf(world: World, number: number, random: Random): Registration {
  const elsewhere = number % ELSEWHERE === 0;
  const practice: OrganisationKey = elsewhere ? "weir" : random.pick(PRACTICES);
  const pcn: OrganisationKey = elsewhere ? "otterford" : "larkminster";
  const chosen = new Map<PostKey, Colleague>();
  return {
    practice: world.organisations[practice],
    pcn: world.organisations[pcn],
    colleague: (post) => {
      const known = chosen.get(post);
      if (known) return known;
      const employed = world.staff[post];
      const near = employed.get(practice) ?? employed.get(pcn) ?? [...employed.values()][0]!;
      const colleague = random.pick(near);
      chosen.set(post, colleague);
      return colleague;
    },
  };
}
