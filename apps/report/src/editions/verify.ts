import { type Difference, differences } from "./differences.ts";
import type { Models } from "./load-models.ts";
import { frozenEditions, readManifest } from "./manifest.ts";

/** What became of one frozen edition. */
export interface Verdict {
  readonly edition: string;
  /** Nothing, where the edition holds. */
  readonly differences: readonly Difference[];
}

/** Recomputes frozen editions of a data folder and compares them with what was frozen. */
export function verifyEditions(
  folder: string,
  models: Models,
  editions: readonly string[] = frozenEditions(folder),
): readonly Verdict[] {
  return editions.map((edition) => {
    const manifest = readManifest(folder, edition);
    if (!manifest) throw new Error(`Expected a frozen edition ${edition}, found none.`);
    if (!models.dataset.editionIds.includes(edition)) {
      const gone: Difference = { kind: "edition", name: "edition", before: edition, after: undefined };
      return { edition, differences: [gone] };
    }
    return { edition, differences: differences(manifest, models.editionRecord(edition)) };
  });
}
