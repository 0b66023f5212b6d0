import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Lets stack traces name the sources of the builds in a folder. A map is read for the first trace that needs it: it is
 * as long as the code, so that Node, which reads it at once, would start later.
 */
export const traceToSources = (folder) => {
  const maps = new Map();
  const mapOf = (path) => {
    if (!maps.has(path)) maps.set(path, new SourceMap(JSON.parse(readFileSync(`${path}.map`, "utf8"))));
    return maps.get(path);
  };
  const inSource = (call) =>
    call.replace(/(file:[^:]+):(\d+):(\d+)/, (place, url, line, column) => {
      const path = fileURLToPath(url);
      if (!path.startsWith(folder)) return place;
      const { originalSource, originalLine, originalColumn } = mapOf(path).findEntry(line - 1, column - 1);
      if (originalSource === undefined) return place;
      return `${join(dirname(path), originalSource)}:${originalLine + 1}:${originalColumn + 1}`;
    });
  Error.prepareStackTrace = (error, calls) =>
    [Error.prototype.toString.call(error), ...calls.map((call) => inSource(`${call}`))].join("\n    at ");
};
