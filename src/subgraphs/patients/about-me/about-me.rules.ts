import { isNobody, mayBe } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { AboutMe } from "./about-me.ts";

export type AboutMeGiven = Omit<AboutMe, "id">;

/** Whether the person has said already what they want known. */
export interface Said {
  readonly isSaid: boolean;
}

/** Each has one About Me: it is revised, so that nobody reads an old one for the new. */
export const createAboutMe = (
  id: string,
  given: AboutMeGiven,
  { now }: Occasion,
  { isSaid }: Said,
): Decision<AboutMe> =>
  isSaid
    ? refuse(wrongState("EXISTS", "The person has said what they want known: revise that.", "patientId"))
    : sound({ ...given, id, writtenAt: given.writtenAt ?? (now.toISOString() as DateTime) }, now);

export type AboutMeRevision = Partial<Omit<AboutMeGiven, "patientId">>;

/** Whoever changes the words is the author of the new version; the old one stays with its own. */
export const reviseAboutMe = (current: AboutMe, given: AboutMeRevision, { now }: Occasion): Decision<AboutMe> =>
  sound({ ...current, ...given, writtenAt: given.writtenAt ?? (now.toISOString() as DateTime) }, now);

const PEOPLE = ["Patient", "RelatedPerson", "Practitioner", "PractitionerRole"] as const;

function sound(aboutMe: AboutMe, now: Date): Decision<AboutMe> {
  const { words, writtenBy, supportedBy, writtenAt } = aboutMe;
  const faults = [
    ...(Object.values(words ?? {}).some((said) => said?.trim()) ? [] : [invalid("words", "Nothing is said.")]),
    ...(isNobody(writtenBy) || !mayBe(writtenBy, PEOPLE) ? [invalid("writtenBy", "Say whose words these are.")] : []),
    ...(mayBe(supportedBy, PEOPLE) ? [] : [invalid("supportedBy", "Say who helped to write it.")]),
    ...(writtenAt !== null && earliest(writtenAt) > now.getTime()
      ? [invalid("writtenAt", "It was not written in the future.")]
      : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(aboutMe);
}
