import pg from "pg";
import { localTerminology } from "./engine/local-terminology.ts";
import type { ClientCredentials } from "./remote/access-token.ts";
import { remoteTerminology } from "./remote/remote-terminology.ts";
import { openActiveRelease } from "./store/active-release.ts";
import type { Terminology } from "./terminology.ts";

export interface RemoteServer {
  /** The FHIR base, without a slash at its end. */
  readonly baseUrl: string;
  readonly credentials?: ClientCredentials | undefined;
}

export interface OpenOptions {
  readonly pool: pg.Pool;
  /** Where this machine keeps the image of the active release; absent: every start reads it from PostgreSQL. */
  readonly cacheFolder?: string | undefined;
  /** Asked in place of a release. */
  readonly remote?: RemoteServer | undefined;
  readonly onFault?: ((error: Error) => void) | undefined;
}

export interface OpenTerminology {
  readonly terminology: Terminology;
  close(): Promise<void>;
}

/**
 * SNOMED CT for this process: the active release, swapped when another is activated; or a remote server; or, without
 * either, digits only. The listener has connections of its own, so that it takes none from the requests.
 */
export async function openTerminology({ pool, cacheFolder, remote, onFault }: OpenOptions): Promise<OpenTerminology> {
  if (remote !== undefined) return { terminology: remoteTerminology(remote), close: async () => {} };
  const own = new pg.Pool({ ...pool.options, max: 2, idleTimeoutMillis: 1_000 });
  own.on("error", (error) => onFault?.(error));
  try {
    const active = await openActiveRelease({ pool: own, cacheFolder, onFault });
    const close = async () => {
      await active.close();
      await own.end();
    };
    return { terminology: localTerminology(active.current), close };
  } catch (error) {
    await own.end();
    throw error;
  }
}
