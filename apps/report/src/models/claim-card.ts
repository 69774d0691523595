import type { Lang, Row } from "@kidorui/core";
import { call } from "@kidorui/formulas";
import { type Book, cellAt, type Entry } from "../lib/book.ts";
import { rowAnchor } from "../lib/data-links.ts";
import type { Html } from "../lib/html.ts";

const numbers = ["target_year", "claimed_value", "literal_t", "evidence_low_t", "evidence_high_t"] as const;

type NumberColumn = (typeof numbers)[number];

/** A claim as its card shows it: words from the table, numbers through the book. */
export interface ClaimCard {
  readonly id: string;
  readonly row: Row<"claims">;
  /** The formula of its row. */
  readonly formula: string;
  readonly statement: string;
  readonly reading: string;
  /** Where in its source it is said. */
  readonly place: string;
  /** Numbers the claim or its readings give; an absent one is not stated or cannot be computed. */
  readonly numbers: Readonly<Partial<Record<NumberColumn | "generous", Html>>>;
  readonly source: Row<"sources"> | undefined;
  readonly evidence: readonly Row<"sources">[];
}

export function claimCard(book: Book, row: Row<"claims">, lang: Lang): ClaimCard {
  const entry = book.entry(call("DATASET", "claims", [["claim_id", row.claim_id]], [numbers], false));
  // The best reading is no column: the words may give it no amount of its own.
  const best = book.tryEntry(call("PLEDGEIMPACT", row.claim_id, "generous"));
  const generous = best && shownCell(book, best, 1, "t");
  const sources = book.view.visible("sources");
  const cited = row.evidence_ids.split(" ");
  return {
    id: rowAnchor({ table: "claims", row }),
    row,
    formula: entry.evaluation.formula,
    statement: row[`statement_${lang}`],
    reading: row[`reading_${lang}`],
    place: { en: row.locator, ja: row.locator_ja || row.locator }[lang],
    numbers: {
      ...Object.fromEntries(
        numbers.flatMap((column, i) => {
          const shown = shownCell(book, entry, i + 1, unitOf(column, row));
          return shown ? [[column, shown]] : [];
        }),
      ),
      ...(generous ? { generous } : {}),
    },
    source: sources.find((source) => source.source_id === row.source_id),
    evidence: sources.filter((source) => cited.includes(source.source_id)),
  };
}

const unitOf = (column: NumberColumn, row: Row<"claims">): string =>
  column === "target_year" ? "year" : column === "claimed_value" ? row.claimed_unit : "t";

function shownCell(book: Book, entry: Entry, column: number, unit: string): Html | undefined {
  return typeof cellAt(entry, 1, column) === "number"
    ? book.cellNumber({ entry, row: 1, column }, unit)
    : undefined;
}
