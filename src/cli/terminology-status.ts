import type { TerminologyRecord } from "../terminology/store/activation.ts";

export function statusText({ releases, active, previous, loadRunning, lastAttempt }: TerminologyRecord): string {
  const lines = releases.map((release) => {
    const state = release.id === active?.id ? "active  " : release.id === previous?.id ? "previous" : "loaded  ";
    const counts = `${release.concepts.toLocaleString("en-GB")} concepts, ${release.descriptions.toLocaleString("en-GB")} descriptions`;
    return `${state}  ${release.id}  ${release.version}  loaded ${release.loadedAt}  ${counts}`;
  });
  if (releases.length === 0) lines.push("no release is loaded: codes are recorded as unverified");
  if (loadRunning) lines.push(`a load is running: ${lastAttempt?.source} since ${lastAttempt?.startedAt}`);
  else if (lastAttempt?.outcome === null) {
    lines.push(`the load of ${lastAttempt.source} was interrupted (begun ${lastAttempt.startedAt}): start it again`);
  } else if (lastAttempt !== undefined) lines.push(`last load: ${lastAttempt.source}: ${lastAttempt.outcome}`);
  return lines.join("\n");
}
