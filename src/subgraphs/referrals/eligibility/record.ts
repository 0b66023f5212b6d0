import type { Coding } from "../../../kernel/coding.ts";
import { SNOMED } from "../../../kernel/coding.ts";
import { reference } from "../../../kernel/reference.ts";
import { covers, type DateTime, type PartialDate, type Period } from "../../../kernel/time.ts";
import type { Ask } from "../../../platform/ask.ts";
import type { KnownCondition, KnownRole } from "./eligibility.ts";

/** What the record says of a person: everything that a rule may look at. */
export interface RecordedFacts {
  readonly birthDate: PartialDate | null;
  readonly postcodes: readonly string[];
  readonly conditions: readonly KnownCondition[];
  readonly teamRoles: readonly KnownRole[];
}

const RECORD = /* GraphQL */ `query FactsForEligibility($id: ID!, $after: String) {
  patient(by: { id: $id }) {
    birthDate
    addresses { use postcode period { start end } }
    conditions(first: 100, after: $after) {
      nodes { id code { codings { system code display } text } verificationStatus onset recordedDate }
      pageInfo { hasNextPage endCursor }
    }
    careTeams(first: 100) {
      nodes { id name participants { roles { codings { system code display } text } isCurrent } }
    }
  }
}`;

interface Concept {
  readonly codings: readonly Pick<Coding, "system" | "code" | "display">[];
  readonly text: string | null;
}

interface Recorded {
  readonly patient: {
    readonly birthDate: PartialDate | null;
    readonly addresses: readonly {
      readonly use: string | null;
      readonly postcode: string | null;
      readonly period: Period | null;
    }[];
    readonly conditions: {
      readonly nodes: readonly {
        readonly id: string;
        readonly code: Concept | null;
        readonly verificationStatus: string | null;
        readonly onset: DateTime | null;
        readonly recordedDate: DateTime | null;
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly careTeams: {
      readonly nodes: readonly {
        readonly id: string;
        readonly name: string | null;
        readonly participants: readonly { readonly roles: readonly Concept[]; readonly isCurrent: boolean }[];
      }[];
    };
  } | null;
}

/** What was ruled out says nothing of the person. */
const RULED_OUT = ["REFUTED", "ENTERED_IN_ERROR"];

/** Asks the graph, in the caller's own name, for what it knows of a person. */
export async function recordedFacts(ask: Ask, id: string, now: Date): Promise<RecordedFacts> {
  const pageAfter = async (after: string | null) => (await ask<Recorded>(RECORD, { id, after })).patient;
  const patient = await pageAfter(null);
  if (patient === null) return { birthDate: null, postcodes: [], conditions: [], teamRoles: [] };
  const conditions = [...patient.conditions.nodes];
  let { pageInfo } = patient.conditions;
  while (pageInfo.hasNextPage) {
    const next = (await pageAfter(pageInfo.endCursor))!.conditions;
    conditions.push(...next.nodes);
    pageInfo = next.pageInfo;
  }
  const homes = patient.addresses.filter(
    ({ use, period }) => use !== "OLD" && (period === null || covers(period, now)),
  );
  return {
    birthDate: patient.birthDate,
    postcodes: homes.flatMap(({ postcode }) => postcode ?? []),
    conditions: conditions
      .filter(({ verificationStatus }) => !RULED_OUT.includes(verificationStatus ?? ""))
      .map(({ id, code, onset, recordedDate }) => ({
        id,
        codes: codesOf(code),
        display: shown(code),
        // GP systems date a problem by its onset; when it was typed in says little of when it was diagnosed.
        diagnosed: onset ?? recordedDate,
      })),
    teamRoles: patient.careTeams.nodes.flatMap(({ id, name, participants }) =>
      participants
        .filter(({ isCurrent }) => isCurrent)
        .flatMap(({ roles }) => roles)
        .map((role) => ({ codes: codesOf(role), display: shown(role), team: reference("CareTeam", id, name) })),
    ),
  };
}

const codesOf = (concept: Concept | null): string[] =>
  (concept?.codings ?? []).flatMap(({ system, code }) => (system === SNOMED && code !== null ? [code] : []));

const shown = (concept: Concept | null): string => concept?.codings[0]?.display ?? concept?.text ?? "Not said";
