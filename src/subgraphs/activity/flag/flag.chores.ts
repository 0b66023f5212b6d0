import type { Chore } from "../../../platform/chores.ts";

/** A flag whose time is over stands no longer. One that ends on a day stands for all of it. */
export const endFlags: Chore = {
  name: "activity: flags end",
  run: async (tx, now) => {
    const ended = (await tx.query(
      `UPDATE activity.flag SET status = 'INACTIVE', version = version + 1, updated_at = $1
       WHERE status = 'ACTIVE' AND NOT entered_in_error AND period->>'end' IS NOT NULL
         AND platform.moment(period->>'end')
           + CASE WHEN period->>'end' LIKE '%T%' THEN '0' ELSE '1 day' END::interval <= $1
       RETURNING id`,
      [now.toISOString()],
    )) as [unknown[], number];
    return ended[1];
  },
};
