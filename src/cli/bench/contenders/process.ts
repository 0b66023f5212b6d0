import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

export interface Started {
  readonly pid: number;
  /** The first group of the pattern that it waited for. */
  readonly said: string;
  /** The end of all that it has printed by now. */
  printed(): string;
  /** What it says when it is asked, where it listens to messages. */
  ask<Answer>(): Promise<Answer>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Runs a file of this project, with arguments, as `npm` would, until what it prints matches. */
export async function startProcess(
  command: string | readonly [file: string, ...args: string[]],
  environment: Readonly<Record<string, string>>,
  until: RegExp,
): Promise<Started> {
  const [file, ...args] = typeof command === "string" ? [command] : command;
  const child = spawn(process.execPath, ["src/setup.mjs", file, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  // A bench that breaks off leaves nothing running.
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  let stopping: Promise<void> | undefined;
  const leave = async () => {
    process.off("exit", end);
    if (child.exitCode !== null) return;
    end();
    await once(child, "exit");
  };
  const { said, printed } = await matching(child, file, until);
  return {
    pid: child.pid!,
    said,
    printed,
    ask: async <Answer>() => {
      const answer = once(child, "message");
      child.send("ask");
      return (await answer)[0] as Answer;
    },
    stop: () => {
      stopping ??= leave();
      return stopping;
    },
  };
}

function matching(child: ChildProcess, file: string, until: RegExp): Promise<Pick<Started, "said" | "printed">> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const fail = (why: string) => {
      child.kill("SIGKILL");
      reject(new Error(`${file} ${why}:\n${printed}`));
    };
    const timer = setTimeout(() => fail("did not start"), PATIENCE_MS);
    const read = (chunk: Buffer) => {
      printed = (printed + chunk.toString("utf8")).slice(-20_000);
      const match = until.exec(printed);
      if (!match) return;
      clearTimeout(timer);
      resolve({ said: match[1] ?? "", printed: () => printed });
    };
    child.stdout!.on("data", read);
    child.stderr!.on("data", read);
    child.once("exit", () => fail("stopped"));
  });
}
