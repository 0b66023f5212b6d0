import type { DateTime } from "../../kernel/time.ts";
import { codeOf, requiredKinds } from "../../subgraphs/directory/practitioner/qualification.ts";
import type { Writing } from "../writing.ts";
import type { Organisations } from "./organisations.ts";
import type { Services } from "./services.ts";
import type { Colleague, Staff } from "./staff.ts";

/** The coordinators, who have a GP as their first point of contact, supervision and training. */
const COORDINATORS = ["coordinator", "childCoordinator"] as const;

/** What holds coordinators up, and the rules of their lists. */
export function support(page: Writing, organisations: Organisations, services: Services, staff: Staff): void {
  const gps = [...staff.gp.values()].flat();
  const colleagues = COORDINATORS.flatMap((post) => [...staff[post].values()].flat());
  for (const [index, colleague] of colleagues.entries()) uphold(page, colleague, gps[index % gps.length]!, index);
  for (const network of [organisations.larkminster, organisations.otterford]) {
    for (const [service, upperAge] of [
      [services.coordination, null],
      [services.otterfordCoordination, null],
      [services.children, 12],
    ] as const) {
      page.add(
        "CaseloadRules",
        {
          serviceId: service.id!,
          upperAge,
          ageWarningDays: 90,
          packageWarningDays: 14,
          waitsOnceAccepted: true,
        },
        page.day.at(-1300),
        network.id,
      );
    }
  }
}

function uphold(page: Writing, { who, employer }: Colleague, gp: Colleague, index: number): void {
  const { day, rows } = page;
  const at = rows.PractitionerRole.findIndex(({ practitioner }) => practitioner?.id === who.id);
  const role = { ...rows.PractitionerRole[at]!, namedContact: gp.who, clinicalContact: gp.who };
  rows.PractitionerRole[at] = role;
  const person = rows.Practitioner.findIndex(({ id }) => id === who.id);
  const held = requiredKinds.slice(0, requiredKinds.length - (index % 3));
  rows.Practitioner[person] = {
    ...rows.Practitioner[person]!,
    qualifications: held.map((kind, place) => ({
      id: `${index + 1}-${place + 1}`,
      code: codeOf(kind),
      status: "QUALIFIED",
      period: { start: day.date(-300) as string as DateTime, end: day.date(65 + index * 20) as string as DateTime },
      issuer: null,
      evidence: [],
    })),
  };
  const heldOn = day.date(index % 4 === 3 ? -40 : -(3 + index));
  page.add(
    "Supervision",
    { roleId: role.id, organisationId: employer.id!, supervisor: gp.who, heldOn, note: null },
    day.at(-(3 + index)),
    employer.id,
  );
}
