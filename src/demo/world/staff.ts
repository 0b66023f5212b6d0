import type { CodeableConcept } from "../../kernel/coding.ts";
import type { Reference } from "../../kernel/reference.ts";
import { humanName, somebody, titleOf } from "../names/person-names.ts";
import { email, landline } from "../names/places.ts";
import { to, type Writing } from "../writing.ts";
import type { OrganisationKey, Organisations } from "./organisations.ts";
import { type Post, type PostKey, posts } from "./posts.ts";
import type { Services } from "./services.ts";

/** Somebody who works here: who they are, what they are in a team, and for whom. */
export interface Colleague {
  readonly who: Reference;
  readonly part: CodeableConcept;
  readonly employer: Reference;
}

/** Everyone in a post, by who employs them. */
export type Staff = Readonly<Record<PostKey, ReadonlyMap<OrganisationKey, readonly Colleague[]>>>;

export function staff(page: Writing, organisations: Organisations, services: Services): Staff {
  let number = 0;
  const filled = Object.entries<Post>(posts).map(([key, post]) => {
    const employed = post.employers.map(([employer, people]) => {
      const colleagues = Array.from({ length: people }, () =>
        colleague(page, ++number, post, organisations[employer], services),
      );
      return [employer, colleagues] as const;
    });
    return [key, new Map(employed)] as const;
  });
  return Object.fromEntries(filled) as unknown as Staff;
}

function colleague(page: Writing, number: number, post: Post, employer: Reference, services: Services): Colleague {
  const { random, day } = page;
  const { family, given, gender } = somebody(random, day.year - random.between(26, 60));
  const title = post.title ?? titleOf(gender, true);
  const started = -random.between(60, 1300);
  const address = `${given}.${family}`.toLowerCase().replaceAll(/[^a-z.]/g, "");
  const telecom = [landline(random, "WORK", 1), email(address)];
  const practitioner = page.add(
    "Practitioner",
    {
      sdsUserId: String(999_000_000_000 + number),
      registrations: [],
      active: true,
      names: [humanName(family, given, title, "OFFICIAL")],
      gender,
      telecom,
      addresses: [],
      qualifications: [],
    },
    day.at(started),
    employer.id,
  );
  const who = to("Practitioner", practitioner, `${title} ${given} ${family}`);
  page.add(
    "PractitionerRole",
    {
      sdsRoleProfileId: String(999_500_000_000 + number),
      active: true,
      practitioner: who,
      organisation: employer,
      codes: [post.job],
      services: post.service === null ? [] : [services[post.service]],
      period: day.period(started),
      telecom,
      namedContact: null,
      clinicalContact: null,
      caseloadCapacity: null,
    },
    day.at(started),
    employer.id,
  );
  return { who, part: post.part, employer };
}
