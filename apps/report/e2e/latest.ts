import { join } from "node:path";
import { readDatasetSync } from "@kidorui/core/node";

const { editionIds, latest: newest } = readDatasetSync(join(import.meta.dirname, "../../../data"));

/** The newest edition: the one that pages without an edition in their address show. */
export const latest: string = newest;

/** The oldest edition: the one whose articles were written for the oldest scripts. */
export const oldest: string = editionIds[0] ?? newest;

/** The same within a regular expression. */
export const latestPattern: string = latest.replaceAll(".", "\\.");
