import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Null where there is a browser to try in; else the reason why not, for the title of what is skipped. */
export const noBrowser = existsSync(executablePath) ? null : `there is no ${executablePath}: install Debian's chromium`;

/** Headless Chromium that asks nothing of its maker's hosts. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
