import { type NhsNumber, testNhsNumber } from "../kernel/nhs-number.ts";
import { type Day, dayOf } from "./day.ts";
import { actions } from "./record/actions.ts";
import { activities } from "./record/activities.ts";
import { appointments } from "./record/appointments.ts";
import { carer } from "./record/carers.ts";
import { consents } from "./record/consents.ts";
import { episode } from "./record/episode.ts";
import { flags } from "./record/flags.ts";
import { goals } from "./record/goals.ts";
import { meetings } from "./record/meetings.ts";
import { messages } from "./record/messages.ts";
import { needs } from "./record/needs.ts";
import { person } from "./record/person.ts";
import { plan } from "./record/plan.ts";
import type { Care, Recording } from "./record/recording.ts";
import { referrals } from "./record/referrals.ts";
import { scores } from "./record/scores.ts";
import { team } from "./record/team.ts";
import type { Rows } from "./rows.ts";
import { child } from "./story/child.ts";
import { frail } from "./story/frail.ts";
import { longTerm } from "./story/long-term.ts";
import type { Story } from "./story/story.ts";
import { unsettled } from "./story/unsettled.ts";
import { registrationOf, type World, worldOf } from "./world/world.ts";
import { writing } from "./writing.ts";

export interface DemoOptions {
  readonly patients: number;
  /** A whole number. Another seed makes other people, with other ids. */
  readonly seed: number;
  /** The date that everything is told from: `2026-11-22`. Ids and names do not depend on it. */
  readonly day: string;
}

/** A made-up primary care network and its people: the same options give the same rows, and more patients add to fewer. */
export interface Demo {
  /** Organisations, services and staff. */
  readonly directory: Rows;
  /** The records of the patients, one at a time, in the order of their ids. */
  records(): Generator<Rows>;
}

/** The test range has a million numbers, of which one in eleven has no check digit. */
export const MOST_PATIENTS = 900_000;

export function demo({ patients, seed, day: text }: DemoOptions): Demo {
  const day = dayOf(text);
  const world = worldOf(seed, day);
  return {
    directory: world.rows,
    *records() {
      const numbers = nhsNumbers(seed);
      for (let number = 1; number <= patients; number++) {
        yield recordOf(world, { seed, number, day, nhsNumber: numbers.next().value! });
      }
    },
  };
}

const stories: readonly Story[] = [frail, longTerm, child, unsettled];
const shares = stories.map(({ share }) => share);

interface One {
  readonly seed: number;
  readonly number: number;
  readonly day: Day;
  readonly nhsNumber: NhsNumber;
}

function recordOf(world: World, { seed, number, day, nhsNumber }: One): Rows {
  const page = writing(seed, number, day);
  const record: Recording = { ...page, world, registration: registrationOf(world, number, page.random) };
  const story = stories[page.random.weighted(shares)]!;
  const who = person(record, story, nhsNumber);
  const care: Care = {
    record,
    story,
    patientId: who.id,
    self: who.self,
    carer: carer(record, story, who),
    needs: needs(record, story, who),
    since: who.since,
  };
  // A plan is agreed within two weeks of the first visit.
  const agreed = who.since - page.random.between(3, 14);
  const aims = goals(care, agreed);
  const around = team(care, agreed);
  const agreement = plan(care, agreed, aims, around);
  meetings(care, around, agreed);
  referrals(care, agreement);
  activities(care, agreement, aims, agreed);
  scores(care);
  appointments(care);
  messages(care, agreement, agreed);
  flags(care);
  consents(care);
  actions(care, agreement, aims);
  episode(care);
  return page.rows;
}

/** Every number of the test range once, in an order that looks random: the step shares no factor with the range. */
function* nhsNumbers(seed: number): Generator<NhsNumber, never> {
  const RANGE = 1_000_000;
  const STEP = 618_033;
  for (let place = (seed * 7_919) % RANGE; ; place = (place + STEP) % RANGE) {
    const number = testNhsNumber(place);
    if (number !== null) yield number;
  }
}
