import {
  type FetchContext,
  fetchCommand as fetchReleases,
  watchCommand as watchReleases,
} from "@kidorui/core/fetch";
import { caller, repositoryData } from "./context.ts";
import { diffText } from "./diff.ts";

export { FETCH_USAGE, WATCH_USAGE } from "@kidorui/core/fetch";

const context: FetchContext = {
  caller,
  repositoryData,
  moves: (before, after) => diffText(["--data", after, "--against", before]),
};

/** `data fetch`: publishers' releases, and what they would change of what is published. */
export const fetchCommand = (args: readonly string[]): Promise<number> => fetchReleases(args, context);

/** `data watch`: what is new of them, imported, and what it moves. */
export const watchCommand = (args: readonly string[]): Promise<number> => watchReleases(args, context);
