import { SingleBar } from "cli-progress";

/** A bar on a terminal; elsewhere a line for every tenth of the way. */
export function patientProgress(total: number): { show(done: number): void; end(): void } {
  const bar = process.stdout.isTTY
    ? new SingleBar({ format: "{bar} {percentage}% {value} of {total} people, {eta_formatted} left", hideCursor: true })
    : undefined;
  bar?.start(total, 0);
  let tenths = 0;
  return {
    show(done) {
      bar?.update(done);
      const reached = Math.floor((done * 10) / total);
      if (!bar && reached > tenths) console.log(`${done} of ${total} people`);
      tenths = reached;
    },
    end: () => bar?.stop(),
  };
}
