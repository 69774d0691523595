import type { Dataset } from "@kidorui/core";

/** Two editions that are compared, the older one first. */
export interface EditionPair {
  readonly older: string;
  readonly newer: string;
}

/** Editions before one that it is compared with: those of about a year. */
const BEFORE = 4;

/** Name of a pair in addresses: `2025Q2..2026Q1`. */
export const pairId = ({ older, newer }: EditionPair): string => `${older}..${newer}`;

/** Address of the page of a pair within a language. */
export const pairPath = (pair: EditionPair): string => `changes/${pairId(pair)}/`;

/** An edition with each of those before it that it is compared with, the nearest last. */
export function pairsOf(dataset: Dataset, newer: string): readonly EditionPair[] {
  const at = dataset.editionIds.indexOf(newer);
  return dataset.editionIds.slice(Math.max(0, at - BEFORE), at).map((older) => ({ older, newer }));
}

/** The same when the edition is issued: with those that were issued before, whose numbers stay as they are. */
export const issuedPairsOf = (dataset: Dataset, newer: string): readonly EditionPair[] =>
  pairsOf(dataset, newer).filter(({ older }) => dataset.edition(older).isIssued);

/** Editions that each issued edition was compared with when it was issued: those pages are kept with it. */
export type KeptPairs = Readonly<Record<string, readonly string[]>>;

/** Pairs whose page is kept with an issued edition. */
export const keptPairs = (kept: KeptPairs): readonly EditionPair[] =>
  Object.entries(kept).flatMap(([newer, olders]) => olders.map((older) => ({ older, newer })));

const isKept = (kept: KeptPairs, { older, newer }: EditionPair): boolean =>
  kept[newer]?.includes(older) ?? false;

/** Pairs whose page is computed: those of drafts, and those with an edition that came in between later. */
export const openPairs = (dataset: Dataset, kept: KeptPairs): readonly EditionPair[] =>
  dataset.editionIds.flatMap((newer) => pairsOf(dataset, newer)).filter((pair) => !isKept(kept, pair));

/** Every pair that has a page, by its newer edition, then by its older one. */
export const allPairs = (dataset: Dataset, kept: KeptPairs): readonly EditionPair[] => {
  const place = (id: string): number => dataset.editionIds.indexOf(id);
  return [...openPairs(dataset, kept), ...keptPairs(kept)].toSorted(
    (a, b) => place(a.newer) - place(b.newer) || place(a.older) - place(b.older),
  );
};

/**
 * The pair that shows what is new: the newest edition with the last one that saw less, as corrections alone are no
 * news of the world, however many there are.
 */
export const newsPair = (dataset: Dataset): EditionPair | undefined => {
  const { latest: newer } = dataset;
  const older = dataset.editionIds.findLast((id) => dataset.edition(id).asOf < dataset.edition(newer).asOf);
  return older === undefined ? undefined : { older, newer };
};

/** Whether that page is kept with the newest edition. */
export const isNewsKept = (dataset: Dataset, kept: KeptPairs): boolean => {
  const pair = newsPair(dataset);
  return pair !== undefined && isKept(kept, pair);
};
