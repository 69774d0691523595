import type { Dataset } from "@kidorui/core";

/** Two editions that are compared, the older one first. */
export interface EditionPair {
  readonly older: string;
  readonly newer: string;
}

/** Name of a pair in addresses: `2025Q2..2026Q1`. */
export const pairId = ({ older, newer }: EditionPair): string => `${older}..${newer}`;

/** Address of the page of a pair within a language. */
export const pairPath = (pair: EditionPair): string => `changes/${pairId(pair)}/`;

/** Each edition with the one before it, oldest pair first. */
export const consecutivePairs = (dataset: Dataset): readonly EditionPair[] =>
  dataset.editionIds.flatMap((newer, i, ids) => {
    const older = ids[i - 1];
    return older === undefined ? [] : [{ older, newer }];
  });

/** Each older edition with the newest one, oldest first. */
export const pairsWithNewest = (dataset: Dataset): readonly EditionPair[] =>
  dataset.editionIds.slice(0, -1).map((older) => ({ older, newer: dataset.latest }));

/** The newest edition with the last one that saw less: a correction alone is no news of the world. */
export function newestPair(dataset: Dataset): EditionPair | undefined {
  const { asOf } = dataset.edition(dataset.latest);
  return pairsWithNewest(dataset).findLast(({ older }) => dataset.edition(older).asOf < asOf);
}

/** All pairs that have a page, each once. */
export const editionPairs = (dataset: Dataset): readonly EditionPair[] => [
  ...new Map(
    [...consecutivePairs(dataset), ...pairsWithNewest(dataset)].map((pair) => [pairId(pair), pair]),
  ).values(),
];

/** The pair with a name. */
export function pairOf(dataset: Dataset, id: string): EditionPair {
  const pair = editionPairs(dataset).find((known) => pairId(known) === id);
  if (!pair) throw new Error(`Expected a pair of editions, received "${id}"`);
  return pair;
}
