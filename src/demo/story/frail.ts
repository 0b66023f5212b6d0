import { snomed, words } from "../concepts.ts";
import { deeds } from "./deeds.ts";
import { onwards } from "./referrals.ts";
import type { Story } from "./story.ts";

/** An older person who is frail, and wants to stay at home. */
export const frail: Story = {
  share: 34,
  ages: [70, 98],
  carer: 0.6,
  lead: "coordinator",
  plan: {
    category: snomed("2181441000000107 |Personalised Care and Support Plan|"),
    title: "Staying well at home",
    about: "What matters most: my own front door, my neighbours, and not going back into hospital.",
  },
  team: {
    name: "Frailty MDT",
    category: words("MDT"),
    meets: "MDT",
    posts: ["gp", "districtNurse", "pharmacist", "socialWorker", "caseManager", "volunteer"],
  },
  needs: [
    { what: snomed("925831000000107 |Moderate frailty|"), years: 4 },
    { what: snomed("925861000000102 |Severe frailty|"), years: 2 },
    { what: snomed("105529008 |Lives alone|"), years: 12 },
    { what: snomed("160689007 |Housebound|"), years: 3 },
    { what: snomed("422650009 |Social isolation|"), years: 5 },
    { what: words("Repeated falls"), years: 3 },
    { what: words("Vascular dementia"), years: 4 },
    { what: words("Heart failure"), years: 8 },
    { what: words("Osteoarthritis of both knees"), years: 20 },
  ],
  goals: [
    { what: "Walk to the corner shop and back twice a week", measure: "Twice a week", who: "PERSON", weeks: 12 },
    { what: "No falls in the next three months", measure: "None", who: "coordinator", weeks: 13 },
    { what: "Have company on at least two days a week", measure: "Two visits a week", who: "volunteer", weeks: 8 },
    {
      what: "Take the tablets at the right times without help",
      measure: "Seven days of seven",
      who: "PERSON",
      weeks: 6,
    },
    { what: "My daughter has one afternoon a week for herself", measure: "One afternoon", who: "CARER", weeks: 10 },
    { what: "A stair rail and a key safe are fitted", measure: "Both fitted", who: "socialWorker", weeks: 5 },
    { what: "Know whom to ring before it becomes an emergency", measure: "Can say it", who: "coordinator", weeks: 3 },
  ],
  steps: [
    { what: "Strength and balance exercises at home", who: "PERSON", how: "Every other day" },
    { what: "Telephone call to see how the week went", who: "coordinator", how: "Weekly" },
    { what: "Leg dressings", who: "districtNurse", how: "Twice a week" },
    { what: "Review of all medicines", who: "pharmacist", how: "Once, then each year" },
    { what: "Befriending visit", who: "volunteer", how: "Tuesdays" },
    { what: "Assessment for equipment at home", who: "socialWorker", how: "Within four weeks" },
  ],
  referrals: [
    onwards.falls("gp", "gp", "Two falls at home since spring"),
    onwards.socialServices("coordinator", "team", "Needs help with washing and dressing"),
    onwards.memory("gp", "gp", "Family have noticed changes in memory"),
    onwards.carers("coordinator", "team", "Daughter cares every day and is tired"),
    onwards.coordination("gp", "gp", "Several services involved and nobody to join them up"),
  ],
  deeds: [
    deeds.call("coordinator"),
    deeds.followUpCall("coordinator"),
    deeds.visit("coordinator"),
    deeds.visit("districtNurse"),
    deeds.assessment("caseManager"),
    deeds.medicines("pharmacist"),
    deeds.afterDischarge("pharmacist"),
    deeds.signposting("coordinator"),
    deeds.carerProgramme("coordinator"),
    deeds.carerWrote("coordinator"),
    deeds.continuity("gp"),
  ],
  scores: [
    {
      what: snomed("763264000 |Canadian Study of Health and Aging Clinical Frailty Scale score|"),
      range: [5, 8],
    },
    { what: snomed("962851000000103 |Patient Activation Measure Level|"), range: [1, 3] },
    { what: snomed("718466001 |Short Warwick-Edinburgh Mental Well-being Scale score|"), range: [14, 26] },
  ],
  flags: [
    snomed("417430008 |Vulnerable adult|"),
    snomed("1108151000000106 |Requires carer to be present at encounters|"),
    snomed("1325421000000100 |Requires approach to care to be discussed with carer|"),
    snomed("766561000000109 |Adult safeguarding concern|"),
  ],
};
