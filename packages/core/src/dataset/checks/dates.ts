import type { ParsedRow } from "../../tables/parse.ts";
import { compareEditionIds, editionName } from "../edition-id.ts";
import { at, type Check } from "./context.ts";

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether one date lies after another, compared as far as both are known. */
export function isAfter(a: string, b: string): boolean {
  const digits = Math.min(a.length, b.length);
  return a.slice(0, digits) > b.slice(0, digits);
}

const dateOf = (row: ParsedRow, column: string): string => String(row[column]);

/** Nobody reads a source before it is published, and the day it was read is known. */
export const sourcesAreReadAfterPublication: Check = ({ sources }) =>
  sources === undefined
    ? []
    : sources.rows.flatMap((row) => {
        const [published, read] = [dateOf(row, "published"), dateOf(row, "read")];
        if (!DAY.test(read))
          return [at(sources, row, "read", `expected a day as YYYY-MM-DD, found "${read}".`)];
        if (!isAfter(published, read)) return [];
        return [
          at(
            sources,
            row,
            "published",
            `expected a date up to the day of reading, ${read}, found ${published}.`,
          ),
        ];
      });

/**
 * Editions are named by quarter, an erratum by a number after it; their dates are days, no edition
 * is issued before its data, and later names see later data. A draft has no day of issue, and nothing to cite it by.
 */
export const editionsAreOrdered: Check = ({ editions }) => {
  if (editions === undefined) return [];
  const byName = editions.rows.toSorted((a, b) =>
    compareEditionIds(dateOf(a, "edition_id"), dateOf(b, "edition_id")),
  );
  return editions.rows.flatMap((row) => {
    const id = dateOf(row, "edition_id");
    if (!editionName(id)) {
      const message = `expected a year and a quarter such as 2027Q1, with a number for an erratum such as 2027Q1.1, found "${id}".`;
      return [at(editions, row, "edition_id", message)];
    }
    const [asOf, published] = [dateOf(row, "as_of"), dateOf(row, "published")];
    const isDraft = published === "";
    const imprecise = ["as_of", ...(isDraft ? [] : ["published"])].filter(
      (column) => !DAY.test(dateOf(row, column)),
    );
    if (imprecise.length > 0) {
      return imprecise.map((column) =>
        at(editions, row, column, `expected a day as YYYY-MM-DD, found "${dateOf(row, column)}".`),
      );
    }
    if (isDraft && ["hash", "record_hash", "articles_hash"].some((column) => (row[column] ?? "") !== "")) {
      return [at(editions, row, "published", "expected a day of issue beside the hash, found none.")];
    }
    if (!isDraft && published < asOf) {
      return [
        at(
          editions,
          row,
          "published",
          `expected a day from ${asOf}, the date of the data, found ${published}.`,
        ),
      ];
    }
    const before = byName[byName.indexOf(row) - 1];
    if (before && dateOf(before, "as_of") > asOf) {
      const message = `expected a day from ${dateOf(before, "as_of")}, that of ${before["edition_id"]}, found ${asOf}.`;
      return [at(editions, row, "as_of", message)];
    }
    return [];
  });
};
