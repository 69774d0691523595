import type { Dataset } from "@kidorui/core";
import { editionRecord } from "../models/edition-record.ts";
import { type Difference, differences } from "./differences.ts";
import { frozenEditions, readManifest } from "./manifest.ts";

/** What became of one frozen edition. */
export interface Verdict {
  readonly edition: string;
  /** Nothing, where the edition holds. */
  readonly differences: readonly Difference[];
}

const only = (edition: string, name: string, before?: string, after?: string): Verdict => ({
  edition,
  differences: [{ kind: "edition", name, before, after }],
});

/** Recomputes frozen editions of a data folder on its data and compares them with what was frozen. */
export function verifyEditions(
  folder: string,
  dataset: Dataset,
  editions: readonly string[] = frozenEditions(folder),
): readonly Verdict[] {
  return editions.map((edition) => {
    const manifest = readManifest(folder, edition);
    if (!manifest) throw new Error(`Expected a frozen edition ${edition}, found none.`);
    if (!dataset.editionIds.includes(edition)) return only(edition, "row of the editions", edition);
    const { hash } = dataset.edition(edition);
    const cited: Difference[] =
      hash === manifest.hash ? [] : [{ kind: "edition", name: "hash", before: manifest.hash, after: hash }];
    try {
      return { edition, differences: [...cited, ...differences(manifest, editionRecord(dataset, edition))] };
    } catch (error) {
      // Data that a page rests on may be gone altogether: that is a difference, and the gravest.
      if (error instanceof Error) return only(edition, "pages", undefined, error.message);
      throw error;
    }
  });
}
