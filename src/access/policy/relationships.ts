/** Why a party may see a person. */
export const WHYS = ["REGISTERED", "RECORDED", "EPISODE", "TEAM", "REFERRAL", "SELF", "PROXY", "BREAK_GLASS"] as const;
export type Why = (typeof WHYS)[number];

export interface Reach {
  /** Whether the party's whole group sees the person: a PCN works for its practices' patients as one. */
  readonly shared: boolean;
  /** Whether the party answers for the person, so that no denial shuts it out. */
  readonly answers: boolean;
  /** Whether a body outside the NHS needs the person's permission besides. */
  readonly permitted: boolean;
  /** Whether it goes above denials and seals. */
  readonly above: boolean;
}

const own: Reach = { shared: false, answers: false, permitted: false, above: false };

/** The policy on relationships. Each counts between its dates, and gives nothing before or after. */
export const REACHES: Readonly<Record<Why, Reach>> = {
  REGISTERED: { ...own, shared: true, answers: true },
  /** Of a person without a practice, whoever recorded them first. */
  RECORDED: { ...own, shared: true, answers: true },
  EPISODE: { ...own, shared: true, permitted: true },
  TEAM: { ...own, permitted: true },
  REFERRAL: { ...own, permitted: true },
  SELF: { ...own, above: true },
  PROXY: own,
  BREAK_GLASS: { ...own, above: true },
};
