import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const setup = fileURLToPath(new URL("../../setup.mjs", import.meta.url));
const leaver = fileURLToPath(new URL("./leave.ts", import.meta.url));
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Stops the server for a program that ends without doing so: by a signal that it does not handle itself, or by an
 * exit, too late for us to wait, so that another process does it. Gives the function that calls this off.
 */
export const stopAtExit = (folder: string, stop: () => Promise<void>): (() => void) => {
  const onSignal = async (signal: NodeJS.Signals): Promise<void> => {
    if (process.listenerCount(signal) > 1) return;
    await stop().catch(() => {});
    process.kill(process.pid, signal);
  };
  const onExit = (): void => {
    spawn(process.execPath, [setup, leaver, folder], { detached: true, stdio: "ignore" }).unref();
  };
  const callOff = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
    process.off("exit", onExit);
  };
  for (const signal of signals) process.on(signal, onSignal);
  process.on("exit", onExit);
  return callOff;
};
