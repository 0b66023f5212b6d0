import { SingleBar } from "cli-progress";
import type { ReadProgress } from "../terminology/rf2/read-release.ts";

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** A bar for the stage under way on a terminal, a line for each finished stage elsewhere. */
export function loadProgress(): { show(progress: ReadProgress): void; end(): void } {
  const bar = process.stdout.isTTY ? newBar() : undefined;
  let last: ReadProgress | undefined;
  const finish = () => {
    if (last === undefined) return;
    bar?.stop();
    const what = last.bytes > 0 ? `${last.rows.toLocaleString("en-GB")} rows, ${megabytes(last.bytes)} MB` : "";
    console.log(`${last.stage}  ${what}`.trimEnd());
    last = undefined;
  };
  return {
    show(progress) {
      if (progress.stage !== last?.stage) {
        finish();
        bar?.start(Math.max(1, progress.totalBytes), 0, { stage: progress.stage, rows: 0, megabytes: "0.0" });
      }
      last = progress;
      bar?.update(progress.bytes, {
        rows: progress.rows.toLocaleString("en-GB"),
        megabytes: megabytes(progress.bytes),
      });
    },
    end: finish,
  };
}

const newBar = (): SingleBar =>
  new SingleBar({
    format: "{bar} {percentage}% {stage} {rows} rows {megabytes} MB",
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
  });
