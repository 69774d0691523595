import { join } from "node:path";
import { readDatasetSync } from "@kidorui/core/node";

/** The newest edition: the one that pages without an edition in their address show. */
export const latest: string = readDatasetSync(join(import.meta.dirname, "../../../data")).latest;

/** The same within a regular expression. */
export const latestPattern: string = latest.replaceAll(".", "\\.");
